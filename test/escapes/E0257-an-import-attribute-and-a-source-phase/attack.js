import data from "data:text/javascript,export default 'ESCAPED'" with { type: "javascript" };
escaped(data);

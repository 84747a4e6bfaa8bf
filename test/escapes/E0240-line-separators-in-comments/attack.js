let F = () => () => "hidden"; // this comment ends early: F = (() => 0).constructor;
escaped(F("return 'ESCAPED'")());

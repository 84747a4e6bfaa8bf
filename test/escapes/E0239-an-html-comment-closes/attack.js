let F = (() => 0).constructor, n = 1;
/* a comment
*/ --> n = 0; F = () => () => "commented";
escaped(F("return 'ESCAPED'")());

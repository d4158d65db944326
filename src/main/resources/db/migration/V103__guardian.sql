-- Protected housing takes a child only together with a guardian: the paragraph of the form itself.
update form_rule set law = 'SoL 9:6' where form = 'SKYDDAT_BOENDE' and kind = 'CHILD_WITH_GUARDIAN';

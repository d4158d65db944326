-- Which criterion no municipal place met is one of matching's own, and no words on a person: what was worded stands with the other words, which
-- retention erases.
update external_purchase
set reason_text = coalesce(reason_text || ' · ', '') || failed_criterion, failed_criterion = null, version = version + 1
where failed_criterion !~ '^[A-Z_]{1,40}$';

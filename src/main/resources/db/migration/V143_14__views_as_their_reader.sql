-- A view shows what its reader may see of the tables under it, whoever owns the view.
alter view membership set (security_invoker = true);
alter view quoted_price set (security_invoker = true);
alter view offered_vacancy set (security_invoker = true);

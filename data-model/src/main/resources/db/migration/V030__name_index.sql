-- A name is looked up as a whole. County and id in the key only made it longer, and an import of 20,000 firms writes every
-- key three times over.
create index enterprise_named on enterprise (name);
drop index enterprise_by_name;

-- Indexes in the order in which lists are read, so that a page of a million firms is read from where it begins.

create index enterprise_in_town on enterprise (county, deleted_at, town_code, sort_key, id);
drop index enterprise_town;
create index enterprise_in_industry on enterprise (county, deleted_at, industry_code, sort_key, id);
create index enterprise_of_size on enterprise (county, deleted_at, size_class, sort_key, id);
create index enterprise_served_by on enterprise (county, deleted_at, commissioner_id, sort_key, id);
create index year_figures_by_revenue on year_figures (fiscal_year, preferred, revenue, enterprise_id);
drop index year_figures_revenue;

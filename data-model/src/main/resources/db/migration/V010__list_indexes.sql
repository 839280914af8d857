-- Indexes that hold all a list asks, so that its order, its count and its computed columns are read from them alone.

create index enterprise_list on enterprise (county, deleted_at, sort_key, id);
drop index enterprise_sort;
create index visit_done on visit (enterprise_id, state, deleted_at, visited_on);
create index demand_open on demand (enterprise_id, deleted_at, state);
create index year_figures_revenue on year_figures (enterprise_id, fiscal_year, preferred, revenue);

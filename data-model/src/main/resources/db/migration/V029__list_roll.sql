-- The list of firms is sorted, narrowed and counted in memory; indexes in each of its orders cost every import a third of its
-- time.

drop index enterprise_in_town;
drop index enterprise_in_industry;
drop index enterprise_of_size;
drop index enterprise_served_by;
drop index year_figures_by_revenue;

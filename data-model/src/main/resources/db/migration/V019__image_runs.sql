-- The images of many new rows of one table stand in one row of the record: row_id is the least of their ids, last_row_id
-- the greatest, row_count how many they are, after_image the list of them. Where one row stands alone, both are empty.
alter table change_row add column last_row_id bigint;
alter table change_row add column row_count integer;
create index change_row_run on change_row (table_name, last_row_id, row_id);

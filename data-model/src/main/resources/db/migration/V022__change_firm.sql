-- Which firm a changed row belongs to, so that a firm's changes are found without reading every image. Where the images of
-- many rows stand in one (row_count), it stays empty: those are found by the ids they span.
alter table change_row add column firm_id bigint;

update change_row set firm_id = row_id where table_name = 'enterprise' and row_count is null;

-- An image is one object of texts: {"id":"1","enterprise_id":"42"}.
update change_row
set firm_id =
  cast(
    substring(
      coalesce(after_image, before_image)
      from position('"enterprise_id":"' in coalesce(after_image, before_image)) + 17
      for position(
        '"' in substring(
          coalesce(after_image, before_image)
          from position('"enterprise_id":"' in coalesce(after_image, before_image)) + 17)) - 1)
    as bigint)
where firm_id is null and row_count is null and coalesce(after_image, before_image) like '%"enterprise_id":"%';

update change_row
set firm_id =
  cast(
    substring(
      coalesce(after_image, before_image)
      from position('"owner_table":"enterprise","owner_id":"' in coalesce(after_image, before_image)) + 39
      for position(
        '"' in substring(
          coalesce(after_image, before_image)
          from position('"owner_table":"enterprise","owner_id":"' in coalesce(after_image, before_image)) + 39)) - 1)
    as bigint)
where
  firm_id is null
  and row_count is null
  and table_name = 'attachment'
  and coalesce(after_image, before_image) like '%"owner_table":"enterprise","owner_id":"%';

create index change_row_firm on change_row (firm_id, id);

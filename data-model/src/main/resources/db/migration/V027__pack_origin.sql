-- Where an edition of a standard came from: with the program, or loaded by the office. One that was loaded has left its row
-- image in the record of changes; one that came with the program has not.
alter table standard_pack add column origin varchar(10) default 'SHIPPED' not null;
update standard_pack
  set origin = 'OFFICE'
  where exists (
    select 1
    from change_row
    where change_row.table_name = 'standard_pack'
      and change_row.row_id = standard_pack.id
      and change_row.before_image is null
  );

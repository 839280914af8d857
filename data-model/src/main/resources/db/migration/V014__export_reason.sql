-- What a list that left the office showed, and why phones went out whole where they did.
alter table export_log add column shown varchar(2000);
alter table export_log add column open_reason varchar(400);

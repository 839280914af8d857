-- The words inside files, read from them by the program so that search finds them: one row for one content, however
-- often it is attached. Apart from the attachment, whose row images would else carry the words along with every change.
create table attachment_text (
  id bigint not null primary key,
  county varchar(6) not null,
  sha256 varchar(64) not null,
  content varchar(1000000) not null,
  note varchar(400),
  rev integer not null,
  unique (county, sha256)
);

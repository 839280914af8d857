-- 延后 of a 议定事项: the day it was first due, and why it was put off.
alter table resolution add column postponed_from date;
alter table resolution add column postpone_reason varchar(500);

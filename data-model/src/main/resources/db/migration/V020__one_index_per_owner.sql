-- H2 makes an index of its own for a foreign key that is declared before the index that would serve it. Declared anew, these
-- use the index that is there. The names dropped are those that H2 and PostgreSQL gave.

alter table contact drop constraint if exists constraint_38b;
alter table contact drop constraint if exists contact_enterprise_id_fkey;
alter table contact add constraint contact_of_enterprise foreign key (enterprise_id) references enterprise (id);

alter table enterprise drop constraint if exists constraint_d02733;
alter table enterprise drop constraint if exists enterprise_commissioner_id_fkey;
alter table enterprise add constraint enterprise_of_commissioner foreign key (commissioner_id) references commissioner (id);

alter table enterprise drop constraint if exists constraint_d027336;
alter table enterprise drop constraint if exists enterprise_merged_into_id_fkey;
alter table enterprise add constraint enterprise_merged_into foreign key (merged_into_id) references enterprise (id);

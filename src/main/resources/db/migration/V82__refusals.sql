-- On how many days in a row a chat did not let us post, whatever we post there.

alter table subscription add column refused_on date;
alter table alert_list add column refusals integer default 0 not null;
alter table alert_list add column refused_on date;

-- Chats whose admins want catch-ups, and people who want to be left out; what is said is kept elsewhere.
create table catchup_chat (
  front_end varchar(40) not null,
  chat varchar(200) not null,
  primary key (front_end, chat)
);

create table left_out (
  front_end varchar(40) not null,
  person varchar(200) not null,
  primary key (front_end, person)
);

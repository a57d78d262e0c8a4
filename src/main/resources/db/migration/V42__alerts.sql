-- Whom and what a chat follows.

create table alert_list (
  front_end  varchar(50)  not null,
  chat       varchar(100) not null,
  thread     varchar(100) not null,
  quiet_from varchar(10),
  quiet_to   varchar(10),
  quiet_zone varchar(60),
  covered    bigint       not null,
  last_post  bigint       not null,
  primary key (front_end, chat, thread)
);

create index alert_list_covered on alert_list (covered);

create table alert_wish (
  front_end varchar(50)  not null,
  chat      varchar(100) not null,
  thread    varchar(100) not null,
  place     integer      not null,
  kind      varchar(10)  not null,
  content   varchar(300) not null,
  shown     varchar(300) not null,
  primary key (front_end, chat, thread, place),
  foreign key (front_end, chat, thread) references alert_list (front_end, chat, thread)
    on delete cascade
);

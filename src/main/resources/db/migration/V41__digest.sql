-- What came on record, and who wants to hear of it daily.

create table arrival_look (
  article varchar(300) not null primary key,
  content varchar(100) not null,
  reading varchar(300) not null
);

create table arrival (
  article     varchar(300) not null,
  words       varchar(64)  not null, -- a hash: the same words in the same article are no news
  number      bigint       not null, -- 0: known, but no news
  words_start integer      not null,
  words_end   integer      not null,
  moment      bigint       not null,
  primary key (article, words)
);

create index arrival_number on arrival (number);

-- one row, whose lock makes numbers and commits come in the same order
create table arrival_counter (
  last_number bigint not null
);

insert into arrival_counter (last_number) values (0);

create table subscription (
  front_end    varchar(50)  not null,
  chat         varchar(100) not null,
  thread       varchar(100) not null,
  local_time   varchar(10)  not null,
  zone         varchar(60)  not null,
  nothing_new  varchar(20)  not null,
  next_date    date         not null,
  next_at      bigint       not null,
  covered      bigint       not null,
  skipped      integer      not null,
  refusals     integer      not null,
  primary key (front_end, chat, thread)
);

create index subscription_next on subscription (next_at);

create table subscription_wish (
  front_end varchar(50)  not null,
  chat      varchar(100) not null,
  thread    varchar(100) not null,
  place     integer      not null,
  kind      varchar(10)  not null,
  content   varchar(300) not null,
  shown     varchar(300) not null,
  primary key (front_end, chat, thread, place),
  foreign key (front_end, chat, thread) references subscription (front_end, chat, thread)
    on delete cascade
);

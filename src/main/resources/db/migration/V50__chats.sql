-- What front ends keep. H2 and PostgreSQL read the same text.

-- updates of chat networks: what they say until it is finished, that they came for a while longer
create table inbox (
  front_end varchar(20)              not null,
  id        varchar(100)             not null,
  number    bigint generated always as identity,
  content   text,
  kept      timestamp with time zone not null,
  primary key (front_end, id)
);

create index inbox_kept on inbox (kept);

create table chat (
  front_end varchar(20)  not null,
  chat      varchar(100) not null,
  moved_to  varchar(100),
  has_left  boolean      not null,
  primary key (front_end, chat)
);

-- what an admin was told about a chat, once
create table chat_note (
  front_end varchar(20)  not null,
  chat      varchar(100) not null,
  note      varchar(100) not null,
  primary key (front_end, chat, note)
);

create table feedback (
  front_end varchar(20)              not null,
  chat      varchar(100)             not null,
  thread    varchar(100),
  answer    varchar(100)             not null,
  person    varchar(100)             not null,
  verdict   varchar(20)              not null,
  given     timestamp with time zone not null,
  primary key (front_end, chat, answer, person)
);

-- commands too long for a network's buttons
create table button (
  code    varchar(24) not null primary key,
  command text        not null
);

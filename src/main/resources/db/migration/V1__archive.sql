-- The truth: articles, and the places of the quotations in them. H2 and PostgreSQL read the same text.

create table article (
  id              varchar(300)  not null primary key,
  file            varchar(1000) not null,
  headline        text,
  outlet          varchar(300),
  author          varchar(300),
  url             varchar(2000),
  published       date,
  published_basis varchar(10)   not null,
  language        varchar(35)   not null,
  translated_from varchar(35),
  body            text          not null,
  -- how it came to be stored
  origin          varchar(300)  not null,
  content         varchar(100)  not null,
  reading         varchar(300)  not null,
  words           varchar(100)  not null
);

create index article_published on article (published);
create index article_origin on article (origin);

create table quotation (
  article_id    varchar(300)     not null references article (id) on delete cascade,
  words_start   integer          not null,
  words_end     integer          not null,
  type          varchar(10)      not null,
  mention_start integer,
  mention_end   integer,
  cue_start     integer,
  cue_end       integer,
  speaker_id    varchar(300),
  speaker_name  varchar(1000)    not null,
  speaker_kind  varchar(10)      not null,
  confidence    double precision not null,
  primary key (article_id, words_start, words_end)
);

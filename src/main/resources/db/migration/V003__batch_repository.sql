-- The repository of Jakarta Batch, as Payara would make it at its first use; made here so that the
-- schema is complete before any job runs.
create table batch_checkpointdata (
  id varchar(512),
  obj bytea
);

create table batch_jobinstancedata (
  jobinstanceid serial not null primary key,
  name varchar(512),
  apptag varchar(512)
);

create table batch_executioninstancedata (
  jobexecid serial not null primary key,
  jobinstanceid bigint not null references batch_jobinstancedata (jobinstanceid),
  createtime timestamp,
  starttime timestamp,
  endtime timestamp,
  updatetime timestamp,
  parameters bytea,
  batchstatus varchar(512),
  exitstatus varchar(512)
);

create table batch_stepexecutioninstancedata (
  stepexecid serial not null primary key,
  jobexecid bigint not null references batch_executioninstancedata (jobexecid),
  batchstatus varchar(512),
  exitstatus varchar(512),
  stepname varchar(512),
  readcount integer,
  writecount integer,
  commitcount integer,
  rollbackcount integer,
  readskipcount integer,
  processskipcount integer,
  filtercount integer,
  writeskipcount integer,
  starttime timestamp,
  endtime timestamp,
  persistentdata bytea
);

create table batch_jobstatus (
  id bigint not null references batch_jobinstancedata (jobinstanceid),
  obj bytea
);

create table batch_stepstatus (
  id bigint not null references batch_stepexecutioninstancedata (stepexecid),
  obj bytea
);

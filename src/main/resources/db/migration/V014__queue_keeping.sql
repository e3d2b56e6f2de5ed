-- The administrator can set a request aside, and give a failed one another chance.
alter table analysis_request drop constraint analysis_request_state_check;
alter table analysis_request add constraint analysis_request_state_check
  check (state in ('READY', 'RUNNING', 'PUBLISHED', 'REJECTED', 'CANCELLED', 'DEAD', 'HELD', 'PARKED'));

-- A request that comes back is compared with all that was accepted meanwhile.
alter table analysis_request add column retried_at timestamptz;

-- A receiver that does not answer is left alone for a while: every call of it costs the whole wait.
alter table subscription add rest_until timestamptz;

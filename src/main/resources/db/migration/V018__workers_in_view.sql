-- Whoever is refused is told when to come back, which depends on how many workers there are.
grant select (workers, seen_at) on node to publiekswijzer_web;

-- Run once by the administrator of the database server, before the first start; then give both
-- roles that log in a password and make publiekswijzer_owner the owner of the database.
--
-- publiekswijzer_owner owns the schema and is used by the migrations only. publiekswijzer is what
-- the server logs in as: by itself it may touch nothing but the tables of Jakarta Batch. Every
-- transaction takes on one of the three other roles, for its own length, or is refused.
create role publiekswijzer_owner login;
create role publiekswijzer login noinherit;
create role publiekswijzer_web;
create role publiekswijzer_worker;
create role publiekswijzer_accounts;
grant publiekswijzer_web, publiekswijzer_worker, publiekswijzer_accounts to publiekswijzer;

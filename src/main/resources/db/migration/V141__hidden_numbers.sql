-- What people call a request or a placement is seen by others, and must not tell how many there were in between. The number of the
-- sequence is moved about by a keyed permutation of 26 bits (four rounds of Feistel): no two are ever alike, nothing is looked up, and
-- whoever has not the key cannot put two into their order. Eight digits, so that none meets one from before, which had five; from 13
-- million on, so that with the year before it none can be read as a personal number: there is no thirteenth month.
create table reference_key (
  only_one  boolean primary key default true check (only_one),
  key       bytea not null check (length(key) >= 32)
);
insert into reference_key (key) values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
alter table reference_key enable row level security;
alter table reference_key force row level security;
create policy service on reference_key for select using ((select is_the_service()));

create function hidden_number(number bigint, named text) returns integer language plpgsql stable
  set samplats.looks to 'service' as $$
declare
  half constant integer := 8191;
  secret bytea;
  sum bytea;
  upper integer := (number >> 13) & 8191;
  lower integer := number & 8191;
  before integer;
begin
  select k.key into strict secret from reference_key k;
  for round in 1 .. 4 loop
    sum := sha256(secret || convert_to(named || ':' || round || ':' || lower, 'UTF8'));
    before := upper;
    upper := lower;
    lower := before # (((get_byte(sum, 0) << 8) | get_byte(sum, 1)) & half);
  end loop;
  return 13000000 + ((upper << 13) | lower);
end $$;

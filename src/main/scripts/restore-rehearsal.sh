#!/usr/bin/env bash
# Rehearses a restore: takes a dump (or the one that is named), restores it beside, in a database of its own, counts and checks
# what came back, and tells how long each part took. The source is only read.
#
#   PGHOST=… PGUSER=… restore-rehearsal.sh samplats                 dump now, restore, check
#   PGHOST=… PGUSER=… restore-rehearsal.sh samplats last-night.dump restore that one, check
#
# Needs the PostgreSQL client tools of the server's version or newer, and a user that may create databases and stands before no wall: a
# superuser, or one with BYPASSRLS. Whoever is behind it would count rows that it does not see, and find nothing wrong. The rehearsal's
# database and a dump made here are removed at the end; KEEP=yes leaves them.
set -euo pipefail

source_database=${1:?which database?}
dump=${2:-}
rehearsal=${REHEARSAL_DATABASE:-samplats_restore_rehearsal}
jobs=${JOBS:-$(nproc)}
own_dump=

if [ "$rehearsal" = "$source_database" ]; then
  echo "the rehearsal would overwrite what it is to protect" >&2
  exit 2
fi

ask() { psql -X -v ON_ERROR_STOP=1 -At -d "$1" -c "$2"; }
if [ "$(ask "$source_database" "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")" != t ]; then
  echo "this user is under row-level security: rehearse as a superuser, or as a user with BYPASSRLS" >&2
  exit 2
fi
since() { awk -v from="$1" -v to="$(date +%s.%N)" 'BEGIN { printf "%.1f", to - from }'; }

tidy() {
  if [ "${KEEP:-no}" != yes ]; then
    dropdb --if-exists "$rehearsal" >/dev/null 2>&1 || true
    if [ -n "$own_dump" ]; then rm -rf "$own_dump"; fi
  fi
}
trap tidy EXIT

began=$(date +%s.%N)
if [ -z "$dump" ]; then
  own_dump=$(mktemp -d)
  dump=$own_dump/dump
  pg_dump --format=directory --jobs="$jobs" --file="$dump" "$source_database"
  echo "dumped in $(since "$began") s, $(du -sh "$dump" | cut -f1)"
fi

restoring=$(date +%s.%N)
dropdb --if-exists "$rehearsal"
createdb --template=template0 "$rehearsal"
pg_restore --exit-on-error --no-owner --jobs="$jobs" --dbname="$rehearsal" "$dump"
psql -X -q -d "$rehearsal" -c analyze
echo "restored in $(since "$restoring") s"

checking=$(date +%s.%N)
failed=0
check() {
  local found
  found=$(ask "$rehearsal" "$2")
  if [ "$found" = "$3" ]; then echo "ok     $1"; else echo "FAILED $1: $found, expected $3"; failed=1; fi
}

check "every migration was a success" "select count(*) from flyway_schema_history where not success" 0
check "no place is taken twice" "
  select count(*) from (
    select coalesce(ends_before, 'infinity') > lead(starts_on) over (partition by place_id order by starts_on) as taken_twice
    from occupancy) o where taken_twice" 0
check "the constraint against double booking holds" "
  select count(*) from pg_constraint where conname = 'a_place_is_never_double_booked' and convalidated" 1
check "every vacancy is a gap in the ledger, and every gap a vacancy" "
  with taken as (select place_id, range_agg(daterange(starts_on, ends_before)) as days from occupancy group by place_id),
  gaps as (select p.id, datemultirange(daterange(null, null)) - coalesce(t.days, '{}'::datemultirange) as days
           from place p left join taken t on t.place_id = p.id),
  shown as (select place_id, range_agg(daterange(nullif(free_from, '-infinity'), nullif(free_until, 'infinity'))) as days
            from vacancy group by place_id)
  select count(*) from gaps g left join shown s on s.place_id = g.id
  where g.days <> coalesce(s.days, '{}'::datemultirange)" 0
check "row-level security holds for the owner of the tables too" "
  select count(*) >= 12 and bool_and(relforcerowsecurity) from pg_class where relrowsecurity" t
check "every entry of the journal has its seal, or waits for it" "
  select count(*) from journal_entry e
  where not exists (select 1 from journal_seal s where s.entry_id = e.id)
    and not exists (select 1 from journal_unsealed u where u.entry_id = e.id)" 0
check "the journal's row is unbroken" "
  select count(*) from (
    select number <> row_number() over (order by number)
      or (number > 1 and previous_hash is distinct from lag(hash) over (order by number)) as broken
    from journal_seal) s where broken" 0
check "no index is broken" "select count(*) from pg_index where not indisvalid" 0

# Of a dump that was taken just now the counts are the same but for what was written since; of an older one they are shown.
counts() {
  ask "$1" "
    select relname, (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I', relname), false, true, '')))[1]
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname"
}
came_back=$(counts "$rehearsal")
if [ -n "$own_dump" ]; then
  diff <(echo "$came_back") <(counts "$source_database") | sed -n 's/^</differs, came back:/p; s/^>/differs, there now: /p' || true
fi
echo "$(echo "$came_back" | awk -F'|' '{ rows += $2 } END { print rows }') rows came back, checked in $(since "$checking") s"
echo "the rehearsal took $(since "$began") s"
exit "$failed"

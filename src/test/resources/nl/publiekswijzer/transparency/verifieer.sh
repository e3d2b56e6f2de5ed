#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# The second implementation, from the specifications alone (RFC 6962, RFC 9162, c2sp.org), by
# openssl and sha256sum:
#   verifieer.sh bewijs <blad> <bewijs.tlog-proof> <bewijs.policy>
#   verifieer.sh pakket <map>
#   verifieer.sh logboek <map> <bewijs.policy> [<eerder checkpoint of bewijs> ...]
# Ends with 0 when all is right, and with 1 and a word when it is not.
set -u
export LC_ALL=C
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

wrong() {
  echo "WRONG: $*"
  exit 1
}

# hexadecimal digits to bytes, and back
bytes() { printf "$(sed 's/../\\x&/g' <<<"$1")"; }
hex() { od -An -v -tx1 | tr -d ' \n'; }
digest() { bytes "$1" | sha256sum | cut -c1-64; }
leaf_hash() { digest "00$1"; }
node_hash() { digest "01$1$2"; }

# base64 of one spelling to hexadecimal digits
decoded() {
  local digits
  digits=$(printf '%s' "$1" | openssl base64 -d -A 2>/dev/null | hex)
  [ "$(bytes "$digits" | openssl base64 -A)" = "$1" ] || return 1
  printf '%s' "$digits"
}

# root of the hashes in the array "hashes", from $1 up to, not including, $2
root() {
  local count=$(($2 - $1)) left=1
  if ((count == 1)); then
    echo "${hashes[$1]}"
    return
  fi
  while ((2 * left < count)); do left=$((2 * left)); done
  node_hash "$(root "$1" $(($1 + left)))" "$(root $(($1 + left)) "$2")"
}

# $1 is a verifier key: sets name, id, type and key
take_key() {
  name=${1%%+*}
  local rest=${1#*+}
  id=${rest%%+*}
  local typed
  typed=$(decoded "${rest#*+}") || wrong "key"
  type=${typed:0:2}
  key=${typed:2}
  [ "$({ printf '%s\n' "$name"; bytes "$typed"; } | sha256sum | cut -c1-8)" = "$id" ] || wrong "id of a key"
}

# whether the key of $1 signed $work/text, by a line of $work/signatures; a false one is wrong
signed_by() {
  take_key "$1"
  local line whole found=1
  while IFS= read -r line; do
    [ "${line% *}" = "— $name" ] || continue
    whole=$(decoded "${line##* }") || wrong "signature"
    [ "${whole:0:8}" = "$id" ] || continue
    : >"$work/message"
    local signature=${whole:8}
    if [ "$type" = 04 ]; then
      printf 'cosignature/v1\ntime %d\n' $((16#${signature:0:16})) >"$work/message"
      signature=${signature:16}
    fi
    cat "$work/text" >>"$work/message"
    bytes "302a300506032b6570032100$key" >"$work/key"
    bytes "$signature" >"$work/signature"
    openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key" -rawin -in "$work/message" \
      -sigfile "$work/signature" >"$work/said" 2>&1 || wrong "signature of $name"
    found=0
  done <"$work/signatures"
  return $found
}

# whether a witness or group of the policy $1 saw it: $2
saw() {
  local word first second rest
  while read -r word first second rest; do
    [ "$first" = "$2" ] || continue
    if [ "$word" = witness ]; then
      (signed_by "$second") >/dev/null && return 0
      return 1
    fi
    if [ "$word" = group ]; then
      local members=($rest) least=$second count=0 member
      [ "$least" = any ] && least=1
      [ "$least" = all ] && least=${#members[@]}
      for member in "${members[@]}"; do
        saw "$1" "$member" && count=$((count + 1))
      done
      ((count >= least))
      return
    fi
  done <"$1"
  wrong "policy"
}

# $1 is a note, $2 a policy: sets origin, size and root_hash
checkpoint() {
  local last
  last=$(grep -n '^$' "$1" | tail -1 | cut -d: -f1)
  [ -n "$last" ] || wrong "note"
  head -n $((last - 1)) "$1" >"$work/text"
  tail -n +$((last + 1)) "$1" >"$work/signatures"
  origin=$(sed -n 1p "$work/text")
  size=$(sed -n 2p "$work/text")
  root_hash=$(decoded "$(sed -n 3p "$work/text")") || wrong "root"
  local word first rest signed=1 quorum=
  while read -r word first rest; do
    case $word in
      log) [ "${first%%+*}" = "$origin" ] && signed_by "$first" && signed=0 ;;
      quorum) quorum=$first ;;
    esac
  done <"$2"
  [ $signed = 0 ] || wrong "not signed by the log"
  [ "$quorum" = none ] || saw "$2" "$quorum" || wrong "witnesses"
}

# $1 is a proof: its checkpoint goes to $work/note
note_of() {
  local empty
  empty=$(grep -n '^$' "$1" | head -1 | cut -d: -f1)
  tail -n +$((empty + 1)) "$1" >"$work/note"
}

proof() {
  [ "$(head -n 1 "$2")" = c2sp.org/tlog-proof@v1 ] || wrong "proof"
  note_of "$2"
  checkpoint "$work/note" "$3"
  local place last hash line right
  place=$(sed -n '/^$/q;s/^index //p' "$2")
  [ "$place" -lt "$size" ] || wrong "index"
  last=$((size - 1))
  hash=$(leaf_hash "$(hex <"$1")")
  while IFS= read -r line; do
    line=$(decoded "$line") || wrong "hash"
    ((last > 0)) || wrong "too long"
    if ((place % 2 == 1 || place == last)); then
      hash=$(node_hash "$line" "$hash")
      while ((place % 2 == 0 && place > 0)); do
        place=$((place / 2)) last=$((last / 2))
      done
    else
      hash=$(node_hash "$hash" "$line")
    fi
    place=$((place / 2)) last=$((last / 2))
  done < <(sed -n '/^$/q;/^index /,$p' "$2" | tail -n +2)
  [ $last = 0 ] || wrong "too short"
  [ "$hash" = "$root_hash" ] || wrong "root"
}

log() {
  checkpoint "$1/checkpoint" "$2"
  local now=$size from=$origin now_root=$root_hash file digits length
  hashes=()
  [ "$now" -lt 256 ] || wrong "one bundle only"
  digits=$(hex <"$1/tile/entries/000.p/$now") || wrong "bundle"
  while [ -n "$digits" ]; do
    length=$((2 * 16#${digits:0:4}))
    [ ${#digits} -ge $((4 + length)) ] || wrong "bundle"
    hashes+=("$(leaf_hash "${digits:4:length}")")
    digits=${digits:$((4 + length))}
  done
  [ ${#hashes[@]} = "$now" ] || wrong "entries"
  [ "$(root 0 "$now")" = "$now_root" ] || wrong "root"
  shift 1
  local policy=$1
  shift 1
  for file in "$@"; do
    if [ "$(head -n 1 "$file")" = c2sp.org/tlog-proof@v1 ]; then
      note_of "$file"
      file=$work/note
    fi
    checkpoint "$file" "$policy"
    [ "$origin" = "$from" ] && [ "$size" -le "$now" ] || wrong "shorter"
    [ "$(root 0 "$size")" = "$root_hash" ] || wrong "fork"
  done
}

# $1 is a folder, $2 where its proof and manifests lie, $3 what of the manifests counts
bag() {
  local algorithm field=5 manifest counts=$work/counts
  for algorithm in sha256 sha512; do
    manifest=$2/manifest-$algorithm.txt
    [ "$(${algorithm}sum <"$manifest" | cut -d' ' -f1)" = "$(sed -n ${field}p "$2/bewijs.blad")" ] ||
      wrong "manifest"
    field=$((field + 1))
    grep -E "  $3" "$manifest" >"$counts"
    [ -s "$counts" ] || wrong "nothing"
    (cd "$1" && "${algorithm}sum" --quiet --strict -c "$counts") >/dev/null 2>&1 || wrong "file"
  done
  cut -d' ' -f3- "$counts" >>"$work/named"
  proof "$2/bewijs.blad" "$2/bewijs.tlog-proof" "$2/bewijs.policy"
}

delivered() {
  local each
  : >"$work/named"
  if [ -d "$1/bewijzen" ]; then
    for each in "$1"/bewijzen/*/; do bag "$1" "${each%/}" 'data/[^/]+/[^/]+/'; done
    (cd "$1" && find data -mindepth 3 -type f | sort) >"$work/there"
  else
    bag "$1" "$1" 'data/'
    (cd "$1" && find data -type f | sort) >"$work/there"
  fi
  sort "$work/named" | cmp -s - "$work/there" || wrong "files"
}

case ${1-} in
  pakket) delivered "$2" ;;
  bewijs) proof "$2" "$3" "$4" ;;
  logboek) shift && log "$@" ;;
  *) wrong "usage" ;;
esac
echo RIGHT

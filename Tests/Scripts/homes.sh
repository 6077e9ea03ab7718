#!/usr/bin/env bash
# The homes of the program, as far as what they need is installed: the composite action, the component, the hook and the
# pages that say how to use them. What is not installed is named, and not checked.
#
#     homes.sh PROGRAM [TARBALL]
set -euo pipefail

program=$(realpath "${1:-.build/release/licet}")
archive=${2:+$(realpath "$2")}
tests=$(dirname "$(realpath "$0")")
root=$(realpath "$tests/../..")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for variable in $(env | grep '^LICET_' | cut -d= -f1); do unset "$variable"; done

fail() {
  echo "homes: FAILED: $*" >&2
  exit 1
}

tools="pre-commit==4.3.0 check-jsonschema==0.39.0 PyYAML==6.0.3"
if ! { python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q --disable-pip-version-check $tools; } \
  >"$work/install" 2>&1; then
  tail -3 "$work/install" >&2
  echo "homes: SKIPPED, NOTHING WAS CHECKED: the readers could not be installed ($tools)" >&2
  exit 0
fi
mkdir "$work/bin"
ln -s "$program" "$work/bin/licet"
export PATH="$work/bin:$work/venv/bin:$PATH"
# The rules lie beside a program that is installed; this one may be built.
if [ -z "$archive" ]; then export LICET_RULES=$root/Rules; fi

# 1. What the makers of the sites say of the files' form.
cd "$root"
check-jsonschema --builtin-schema vendor.github-actions action.yml
python3 -c '
import sys, yaml
spec, jobs = yaml.safe_load_all(open("templates/check.yml"))
text = yaml.safe_dump(jobs)
for name in spec["spec"]["inputs"]:
    text = text.replace("$[[ inputs." + name + " ]]", "test")
open(sys.argv[1], "w").write(text)' "$work/gitlab.yml"
check-jsonschema --builtin-schema vendor.gitlab-ci "$work/gitlab.yml"
pre-commit validate-manifest .pre-commit-hooks.yaml
# The files of the page, each as its site would read it.
python3 - "$work" <<'END'
import pathlib, re, sys
for body in re.findall(r"^```yaml\n(.*?)^```$", pathlib.Path("Docs/ci.md").read_text(), re.S | re.M):
    name = re.match(r"# (\S+)\n", body)
    if name and name.group(1).startswith("."):
        pathlib.Path(sys.argv[1], name.group(1).replace("/", "_")).write_text(body)
END
check-jsonschema --builtin-schema vendor.github-workflows "$work/.github_workflows_licet.yml"
check-jsonschema --builtin-schema vendor.gitlab-ci "$work/.gitlab-ci.yml"
pre-commit validate-config "$work/.pre-commit-config.yaml"
if command -v actionlint >/dev/null; then
  actionlint "$work/.github_workflows_licet.yml"
else
  echo "homes: NOT CHECKED: actionlint is not installed" >&2
fi
if command -v shellcheck >/dev/null; then
  python3 -c '
import sys, yaml
for number, step in enumerate(yaml.safe_load(open("action.yml"))["runs"]["steps"]):
    open(f"{sys.argv[1]}/step-{number}.bash", "w").write("#!/bin/bash\n" + step["run"])
_, jobs = yaml.safe_load_all(open("templates/check.yml"))
for job in jobs.values():
    open(f"{sys.argv[1]}/job.sh", "w").write("#!/bin/sh\n" + "\n".join(job["script"]))' "$work"
  # The variables come from outside.
  shellcheck --exclude=SC2154 "$work"/step-*.bash "$work/job.sh"
  shellcheck --exclude=SC1091 Scripts/package/*.sh
else
  echo "homes: NOT CHECKED: shellcheck is not installed" >&2
fi

# 2. The page, from an empty folder.
mkdir "$work/walk"
(cd "$work/walk" && python3 "$tests/homes/walk.py" "$root/Docs/ci.md" "From an empty repository")
cd "$work/walk/purchases"
git config user.name tests
git config user.email tests@licet.example
steps() { python3 "$tests/homes/run-steps.py" "$@" >log 2>&1; }

# 3. The action: blocked, waived, misused; nothing of an input is run.
from=(program="$program")
if [ -n "$archive" ]; then
  from=(archive="$archive" sha256="$(sha256sum "$archive" | cut -d' ' -f1)" program=none)
fi
status=0
steps action "$root/action.yml" "${from[@]}" paths=orders waivers=none || status=$?
[ "$status" -eq 1 ] || { cat log; fail "the action: a blocked order gave status $status"; }
grep -q '^::error file=orders/order-17.yaml,line=22,col=13,title=BLOCKED US' log || {
  cat log
  fail "the action: no annotation on the cell that decided"
}
grep -qx 'status=1' outputs && grep -qx 'verdict=findings' outputs && grep -qx 'sarif=licet.sarif' outputs ||
  fail "the action: its outputs are $(cat outputs)"
grep -q '742.6' summary || fail "the action: no summary"
python3 -c 'import json; assert json.load(open("licet.sarif"))["runs"][0]["results"]' || fail "the action: no SARIF"

: >summary
steps action "$root/action.yml" "${from[@]}" paths=orders || { cat log; fail "the action: a waived order failed"; }
grep -qx 'verdict=pass' outputs || fail "the action: its outputs are $(cat outputs)"
grep -q 'B. Approver' summary || fail "the action: the summary does not say who waived"

steps action "$root/action.yml" "${from[@]}" || { cat log; fail "the action: the paths of .licet.yaml do not count"; }

evil='$(touch pwned)`touch pwned`"; touch pwned; "'
status=0
steps action "$root/action.yml" "${from[@]}" paths="$evil" fail-on="$evil" waivers="$evil" sarif="$evil" || status=$?
[ "$status" -eq 2 ] || { cat log; fail "the action: misuse gave status $status"; }
grep -qx 'verdict=misused' outputs && grep -qx 'sarif=' outputs || fail "the action: its outputs are $(cat outputs)"
status=0
steps action "$root/action.yml" program="$evil" || status=$?
[ "$status" -eq 2 ] || fail "the action: a program that is none gave status $status"
status=0
steps action "$root/action.yml" archive="$work/install" sha256="$(printf '%064d' 0)" || status=$?
[ "$status" -eq 2 ] && grep -q 'does not have the sha256' log || fail "the action: takes any archive"
[ ! -e pwned ] || fail "the action: an input was run by the shell"

# What a file says is shown, and not obeyed.
printf 'case: x\n"::error::obeyed": 1\n' >bad.yaml
steps action "$root/action.yml" "${from[@]}" paths=bad.yaml && fail "the action: a bad file passed"
python3 - <<'END' || { cat log; fail "the action: the runner would obey a file"; }
word = None
for line in open("log", encoding="utf-8"):
    line = line.strip()
    if word:
        word = None if line == f"::{word}::" else word
    elif line.startswith("::stop-commands::"):
        word = line.removeprefix("::stop-commands::")
    else:
        assert "obeyed" not in line or line.startswith("::error file=bad.yaml,"), line
assert word is None
END
rm bad.yaml
echo "homes: the action does as it says."

# 4. The component.
status=0
steps component "$root/templates/check.yml" "${from[@]}" paths=orders waivers=none || status=$?
[ "$status" -eq 1 ] || { cat log; fail "the component: a blocked order gave status $status"; }
python3 -c '
import json
found = json.load(open("gl-code-quality-report.json"))
assert [(f["location"]["path"], f["severity"]) for f in found][0] == ("orders/order-17.yaml", "critical"), found' ||
  fail "the component: no report of code quality"
steps component "$root/templates/check.yml" "${from[@]}" || { cat log; fail "the component: a waived order failed"; }
status=0
steps component "$root/templates/check.yml" "${from[@]}" paths="$evil" fail-on="$evil" || status=$?
[ "$status" -eq 2 ] || { cat log; fail "the component: misuse gave status $status"; }
[ ! -e pwned ] || fail "the component: an input was run by the shell"
echo "homes: the component does as it says."

# 5. The hook, from a repository that holds this project's files.
hooks=$work/hooks
git init --quiet "$hooks"
cp "$root/.pre-commit-hooks.yaml" "$hooks/"
git -C "$hooks" add .
git -C "$hooks" -c user.name=tests -c user.email=tests@licet.example commit --quiet -m hooks
export PRE_COMMIT_HOME=$work/pre-commit
rm -f ./*.sarif ./*.xml outputs summary log gl-*.json
git add .
pre-commit try-repo "$hooks" licet-check --all-files >"$work/log" 2>&1 || { cat "$work/log"; fail "the hook: a waived order failed"; }
grep -q 'licet check.*Passed' "$work/log" || { cat "$work/log"; fail "the hook: did not run"; }
sed -i '/^waivers:/d' .licet.yaml
git add .
if pre-commit try-repo "$hooks" licet-check --all-files >"$work/log" 2>&1; then fail "the hook: a blocked order passed"; fi
grep -q 'order-17.*BLOCKED' "$work/log" || { cat "$work/log"; fail "the hook: does not say what is blocked"; }
echo "homes: the hook does as it says."

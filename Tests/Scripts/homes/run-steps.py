"""Runs the steps of the composite action, or the job of the component, as their sites would.

    run-steps.py action action.yml [INPUT=VALUE ...]
    run-steps.py component templates/check.yml [INPUT=VALUE ...]

Runs in the working folder, prints what the steps print, and ends with the status of the first that fails. The outputs of
the action are left in the file `outputs`, its step summary in `summary`. No `${{ … }}` and no `$[[ … ]]` may stand in
text that a shell reads: only in variables.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

kind, path, *stated = sys.argv[1:]
documents = list(yaml.safe_load_all(pathlib.Path(path).read_text(encoding="utf-8")))
stated = dict(word.split("=", 1) for word in stated)
declared = documents[0]["inputs"] if kind == "action" else documents[0]["spec"]["inputs"]
unknown = set(stated) - set(declared)
if unknown:
    sys.exit(f"run-steps: {path} has no input {', '.join(sorted(unknown))}")
inputs = {name: stated.get(name, entry.get("default", "")) for name, entry in declared.items()}
temporary = tempfile.mkdtemp()


def shell(command, text, variables):
    if "${{" in text or "$[[" in text:
        sys.exit(f"run-steps: {path}: an expression stands in text of the shell")
    environment = {"PATH": os.environ["PATH"], "HOME": temporary, **variables}
    return subprocess.run([*command, text], env=environment, stdin=subprocess.DEVNULL).returncode


def action():
    outputs = {}

    def value(text):
        def one(match):
            scope, *names = match.group(1).split(".")
            if scope == "inputs":
                return inputs[names[0]]
            if scope == "steps" and names[1] == "outputs":
                return outputs.get(names[0], {}).get(names[2], "")
            sys.exit(f"run-steps: {path}: `{match.group(1)}` is not known here")

        return re.sub(r"\$\{\{ *([^ ]+) *\}\}", one, text)

    status = 0
    for step in documents[0]["runs"]["steps"]:
        written = pathlib.Path(temporary, "output")
        written.write_text("")
        variables = {name: value(text) for name, text in step.get("env", {}).items()}
        variables |= {
            "GITHUB_OUTPUT": str(written), "GITHUB_STEP_SUMMARY": os.path.abspath("summary"), "RUNNER_TEMP": temporary,
        }
        # As the runner starts bash.
        status = shell(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"], step["run"], variables)
        outputs[step["id"]] = dict(line.split("=", 1) for line in written.read_text().splitlines())
        if status:
            break
    lines = [f"{name}={value(entry['value'])}\n" for name, entry in documents[0]["outputs"].items()]
    pathlib.Path("outputs").write_text("".join(lines))
    return status


def component():
    def value(text):
        return re.sub(r"\$\[\[ *inputs\.([^ ]+) *\]\]", lambda match: inputs[match.group(1)], text)

    (name, job), = documents[1].items()
    if value(name) == name:
        sys.exit(f"run-steps: {path}: the job has no name of its own")
    variables = {}
    for variable, entry in job["variables"].items():
        if entry["expand"]:
            sys.exit(f"run-steps: {path}: GitLab would expand {variable}")
        variables[variable] = value(entry["value"])
    # The runner hands all lines to one shell.
    return shell(["sh", "-ec"], "\n".join(job["script"]), variables)


sys.stdout.flush()
sys.exit(action() if kind == "action" else component())

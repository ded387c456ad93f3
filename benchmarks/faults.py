"""All figures about what may go wrong on the way to Slack, in one table: `make faults`, or `python -m benchmarks.faults`.

About half an hour on two cores. Each part is a command of its own as well: faults_kill, faults_outage, faults_payloads,
faults_latency.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PARTS = ("faults_kill", "faults_outage", "faults_payloads", "faults_latency")


def main() -> int:
    lines: list[str] = []
    for part in PARTS:
        print(f"... {part}", file=sys.stderr, flush=True)
        done = subprocess.run(
            [sys.executable, "-m", f"benchmarks.{part}"], cwd=ROOT, capture_output=True, text=True
        )
        said = [line for line in done.stdout.splitlines() if line[:4] in ("ok  ", "FAIL")]
        lines += said or [f"FAIL {part}: {(done.stderr.splitlines() or ['said nothing'])[-1]}"]
    print("\n".join(lines))
    failed = sum(line.startswith("FAIL") for line in lines)
    print(f"{len(lines) - failed} passed, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())

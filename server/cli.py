"""One command line, `jobbspor`: each part brings its own group."""

import importlib
import os
import sys

import click

from server import migrate
from server.core.config import BadSetting, Config
from server.core.db import Database


def _config() -> Config:
    try:
        return Config.from_environment()
    except BadSetting as error:
        raise click.ClickException(str(error)) from None


PARTS = {
    "admin": "server.people.cli:admin",
    "backup": "server.backup:backup_command",
    "demo": "server.demo.cli:demo",
    "doctor": "server.doctor:doctor",
    "import": "server.intake.cli:import_group",
    "restore": "server.backup:restore_command",
}
"""Groups that other parts bring; imported only when asked for, since they need the whole app: what they write reaches phones only where
every feature's kinds are known."""


class Parts(click.Group):
    """A group that knows its parts by name before it imports them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, in the order of the alphabet."""
        return sorted({*super().list_commands(ctx), *PARTS})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported if it is somebody else's."""
        if cmd_name not in PARTS:
            return super().get_command(ctx, cmd_name)
        importlib.import_module("server.app").compose()
        module, name = PARTS[cmd_name].split(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command


@click.group(cls=Parts)
def main() -> None:
    """Jobbspor: plan, job club and attendance for the introduction programme."""
    os.umask(0o077)  # databases, copies and exports are for their owner only


@main.command()
@click.option("--port", default=lambda: int(os.environ.get("PORT", "8000")), show_default="PORT or 8000")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--workers", default=2, show_default=True, help="Processes.")
@click.option("--app", default="server.wsgi:app", show_default=True, help="The WSGI application.")
def serve(port: int, host: str, workers: int, app: str) -> None:
    """Serve the app and its API with granian."""
    granian = os.path.join(os.path.dirname(sys.executable), "granian")
    options = ["--interface", "wsgi", "--host", host, "--port", str(port), "--workers", str(workers), "--blocking-threads", "4"]
    os.execv(granian, [granian, *options, "--respawn-failed-workers", "--no-ws", "--log-level", "warning", app])  # noqa: S606


@main.command()
def worker() -> None:
    """Deliver notices and do what is due each minute and each night."""
    consumer = os.path.join(os.path.dirname(sys.executable), "huey_consumer")
    # A worker that was killed in the middle of a sweep left its lock behind: without this nobody would sweep again.
    os.execv(sys.executable, [sys.executable, consumer, "server.worker.huey", "--quiet", "--flush-locks"])  # noqa: S606


@main.command("migrate")
def migrate_command() -> None:
    """Bring the database to the shape this version expects."""
    database = Database(_config().database_url)
    migrate.upgrade(database)
    click.echo("Databasen er klar.")


if __name__ == "__main__":
    main()

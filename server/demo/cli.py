"""`jobbspor demo`."""

import click

from server import migrate
from server.core.config import Config
from server.core.db import Database
from server.demo import build


@click.command()
@click.option("--participants", type=click.IntRange(0, 20000), default=build.USUAL, show_default=True, help="Participants p001 … pN.")
@click.option("--if-empty", is_flag=True, help="Do nothing where there is a municipality already.")
def demo(participants: int, if_empty: bool) -> None:
    """Fill the database with the demo municipality."""
    database = Database(Config.from_environment().database_url)
    migrate.upgrade(database)
    if not build.is_empty(database):
        if if_empty:
            return
        raise click.ClickException("Det finnes alt kommuner her. Demoen trenger en tom database.")
    build.everything(database, participants)
    click.echo(f"Demokommunen er klar, med {participants + 1} deltakere.")

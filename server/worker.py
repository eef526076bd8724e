"""Background work: sweeps each minute and each night. Huey on an SQLite file by default, on Redis when configured.

No deadline depends on it: reads and acts judge by the clock; the worker only makes persistent what time has already decided.
"""

import logging

from huey import RedisHuey, SqliteHuey, crontab
from huey.api import Huey

from server.app import FEATURES, compose
from server.core import clock, heartbeat, idempotency
from server.core.config import Config
from server.core.db import Database

log = logging.getLogger("jobbspor.worker")


def _huey(config: Config) -> Huey:
    if config.redis_url:
        return RedisHuey("jobbspor", url=config.redis_url)
    config.work_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    return SqliteHuey("jobbspor", filename=str(config.work_file))


config = Config.from_environment()
huey = _huey(config)
compose()
database = Database(config.database_url)


@huey.periodic_task(crontab())
@huey.lock_task("sweep")
def sweep() -> None:
    """Each minute: what a deadline decided becomes rows, and those concerned are told."""
    for feature in FEATURES:
        for each in feature.sweeps:
            with database.write() as db:
                each(db, clock.now())
    with database.write() as db:
        heartbeat.beat(db, clock.now())


@huey.periodic_task(crontab(hour="2", minute="20"))
@huey.lock_task("night")
def night() -> None:
    """Each night: what a date decided is told to phones, and what is kept no longer goes."""
    for feature in FEATURES:
        for each in feature.nights:
            with database.write() as db:
                each(db, clock.now())
    with database.write() as db:
        idempotency.forget_old(db, clock.now())

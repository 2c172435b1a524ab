"""The planning file: one SQLite file, one transaction for each act.

All SQL that only SQLite understands stands here, in `guards`, `own_parts` and `orphans`.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from shutil import disk_usage
from typing import Any, Self

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    QueuePool,
    create_engine,
    event,
    text,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session

from models.edits import Changes, Edit
from models.errors import UserProblem
from models.example_county.own_parts import holds_our_rows, is_ours
from models.planning_file.guards import TRIGGERS, VERSION_DECIDED
from models.planning_file.history import record
from models.planning_file.holder import note_holder, remove_note, who_holds
from models.planning_file.new_plan import fill
from models.planning_file.taking_back import TakeBack
from models.planning_file.volumes import on_network
from models.progress import Cancelled, IsCancelled, never_cancelled
from models.saving import new_file
from models.tables import Table

APPLICATION_ID = 0x424F504C
"""``BOPL`` in the file's header: how a planning file is known from any other SQLite file."""

SCHEMA = "0004"
"""The newest alembic revision; revisions are numbered, so a larger one is a newer program's."""

BUSY_MILLISECONDS = 5000

ROOM_FOR_SHARED_MEMORY = 64 * 1024
"""Bytes that SQLite needs beside the file; without them it only says that writing went wrong."""

_PRAGMAS = (
    "foreign_keys=ON",
    "recursive_triggers=ON",  # without it REPLACE removes a row behind its trigger's back
    "synchronous=FULL",
    "trusted_schema=OFF",
    "cell_size_check=ON",
)

_PROBLEMS = {
    sqlite3.SQLITE_BUSY: "PLAN_LOCKED",
    sqlite3.SQLITE_LOCKED: "PLAN_LOCKED",
    sqlite3.SQLITE_READONLY: "PLAN_READ_ONLY",
    sqlite3.SQLITE_CANTOPEN: "PLAN_READ_ONLY",
    sqlite3.SQLITE_FULL: "DISK_FULL",
    sqlite3.SQLITE_IOERR: "PLAN_OUT_OF_REACH",
    sqlite3.SQLITE_CORRUPT: "PLAN_DAMAGED",
    sqlite3.SQLITE_NOTADB: "PLAN_DAMAGED",
    sqlite3.SQLITE_CONSTRAINT_UNIQUE: "ROW_EXISTS",
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY: "ROW_EXISTS",
    sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY: "ROW_IN_USE",
    sqlite3.SQLITE_CONSTRAINT_NOTNULL: "VALUE_MISSING",
    sqlite3.SQLITE_CONSTRAINT_CHECK: "NUMBER_NOT_ALLOWED",
}


class PlanningFile:
    """An open planning file. Acts are serialised; readings may run beside them on other threads."""

    def __init__(self, path: Path, engine: Engine, *, alone: bool) -> None:
        self.path = path
        self._engine = engine
        self._alone = alone
        self._lane = threading.RLock()
        self._reading = engine.execution_options(opening="ON", start="BEGIN")
        self._writing = engine.execution_options(opening="OFF", start="BEGIN IMMEDIATE")

    @classmethod
    def create(cls, path: Path, *, title: str, scope: str, year: int) -> Self:
        """A new file with the country's facts; `scope` as in `tables.Plan`. Never overwrites a file."""
        if path.exists():
            raise UserProblem("PLAN_EXISTS", path=str(path))
        with new_file(path) as unfinished, _in_words(path):
            engine = _engine(unfinished, alone=False)
            try:
                with Session(engine.execution_options(opening="OFF", start="BEGIN IMMEDIATE")) as session:
                    _create_schema(session.connection())
                    fill(session, title=title, scope=scope, year=year)
                    session.commit()
            finally:
                engine.dispose()
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Migrates an older file after a verified backup; `UserProblem` says why a file cannot be used."""
        _refuse_other_files(path)
        alone = on_network(path)
        engine = _engine(path, alone=alone)
        file = cls(path, engine, alone=alone)
        try:
            file._take_hold()
            file._refuse_what_we_did_not_make()
        except BaseException:
            engine.dispose()
            raise
        return file

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One consistent view of the file; whatever is changed in it is refused."""
        with _in_words(self.path), Session(self._reading) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction: all of it, or nothing when the block raises."""
        with self._lane, _in_words(self.path), Session(self._writing) as session:
            yield session
            session.commit()

    @contextmanager
    def supposing(self, edit: Edit | None) -> Iterator[Session]:
        """A view of the file as it would be after the edit, or as it is; nothing stays."""
        if edit is None:
            with self.reading() as session:
                yield session
            return
        with self._lane, _in_words(self.path), Session(self._writing) as session:
            edit.apply(session)
            session.flush()
            yield session
            session.rollback()

    def act(self, edit: Edit, is_cancelled: IsCancelled = never_cancelled) -> tuple[TakeBack, Changes]:
        """Applies the edit as one transaction, history and all; gives what takes it back, and the tables
        it touched. Until the last moment it can be `Cancelled`, and then nothing has happened.
        """
        with self.writing() as session:
            changes = edit.apply(session)
            number = record(
                session, edit.sentence, takes_back=edit.act if isinstance(edit, TakeBack) else None
            )
            if is_cancelled():
                raise Cancelled
        return TakeBack(edit.sentence, number), changes

    def remember(self, edit: Edit) -> None:
        """Applies an edit that is no act, such as which year was looked at last: it leaves no history."""
        with self.writing() as session:
            edit.apply(session)

    def close(self) -> None:
        self._engine.dispose()
        if self._alone:
            remove_note(self.path)

    def copy_to(self, target: Path) -> None:
        """A copy at `target`, written whole and verified: structure, references and row counts."""
        with _in_words(self.path), self._raw() as source, new_file(target) as unfinished:
            with closing(sqlite3.connect(unfinished)) as copy:
                source.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE")
                sound = not _damage(copy) and not _orphans(copy) and _row_counts(copy) == _row_counts(source)
            if not sound:
                raise UserProblem("BACKUP_FAILED", path=str(target))

    def damage(self) -> tuple[str, ...]:
        """What SQLite's full integrity check finds, in its own words; empty when all is well."""
        with _in_words(self.path), self._raw() as connection:
            return _damage(connection)

    @contextmanager
    def changing_schema(self) -> Iterator[Connection]:
        """One transaction in which tables may be rebuilt; references must hold again when it ends."""
        with _in_words(self.path), self._writing.connect() as connection:
            driver = connection.connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - this file is SQLite's own
            driver.execute("PRAGMA foreign_keys=OFF")  # has no effect once a transaction has begun
            try:
                with connection.begin():
                    yield connection
                    if _orphans(driver):
                        raise UserProblem("PLAN_DAMAGED", path=str(self.path))
                    _create_triggers(connection)
            finally:
                driver.execute("PRAGMA foreign_keys=ON")

    @contextmanager
    def _raw(self) -> Iterator[sqlite3.Connection]:
        with closing(self._engine.raw_connection()) as pooled:
            connection = pooled.driver_connection
            assert isinstance(connection, sqlite3.Connection)  # noqa: S101 - this file is SQLite's own
            yield connection

    def _take_hold(self) -> None:
        """Chooses the journal: shared memory needs a local disk, elsewhere one program holds the file."""
        try:
            with _in_words(self.path), self._raw() as connection:
                if self._alone:
                    connection.execute("PRAGMA locking_mode=EXCLUSIVE")
                    connection.execute("PRAGMA journal_mode=DELETE")
                    connection.execute("BEGIN EXCLUSIVE")
                    connection.execute("COMMIT")
                else:
                    connection.execute("PRAGMA journal_mode=WAL")
        except UserProblem as problem:
            holder = who_holds(self.path) if problem.code == "PLAN_LOCKED" else None
            if holder is None:
                raise
            raise UserProblem(
                "PLAN_HELD", path=str(self.path), who=holder.who, since=holder.since
            ) from problem
        if self._alone:
            note_holder(self.path)

    def _refuse_what_we_did_not_make(self) -> None:
        """The file may have been mailed by anyone: nothing of it is used before this has passed."""
        with _in_words(self.path), self._raw() as connection:
            if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise UserProblem("PLAN_DAMAGED", path=str(self.path))
            parts = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
            if not any(name == "alembic_version" for _, name, _ in parts):
                raise UserProblem("PLAN_NOT_RECOGNISED", path=str(self.path))
            (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone() or ("",)
            if revision > SCHEMA:
                raise UserProblem("PLAN_NEWER", path=str(self.path))
            if not all(is_ours(kind, name, sql or "") for kind, name, sql in parts):
                raise UserProblem("PLAN_ALTERED", path=str(self.path))
        if revision < SCHEMA:
            from models.planning_file.migrate import (
                migrate,  # alembic takes long to load and is seldom needed
            )

            migrate(self, revision)
        with _in_words(self.path), self._raw() as connection:
            if not all(holds_our_rows(connection, table) for table in Table.metadata.sorted_tables):
                raise UserProblem("PLAN_ALTERED", path=str(self.path))
            one_plan = "SELECT count(*) = 1 OR NOT EXISTS (SELECT 1 FROM county) FROM plan"
            if connection.execute(one_plan).fetchone() != (1,):  # a file is empty before its first schema
                raise UserProblem("PLAN_ALTERED", path=str(self.path))


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except PoolTimeout as error:  # on a share all threads wait for the one connection
        raise UserProblem("PLAN_LOCKED", path=str(path)) from error
    except DBAPIError as error:
        problem = _problem(error.orig, path)
        if problem is None:
            raise
        raise problem from error
    except sqlite3.Error as error:
        problem = _problem(error, path)
        if problem is None:
            raise
        raise problem from error


def _engine(path: Path, *, alone: bool) -> Engine:
    pool: dict[str, Any] = {"pool_size": 1, "max_overflow": 0} if alone else {"pool_size": 4}
    pool["pool_timeout"] = BUSY_MILLISECONDS / 1000
    engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=QueuePool, **pool)

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # the driver would begin transactions too late for DDL and reads
        for pragma in (f"busy_timeout={BUSY_MILLISECONDS}", *_PRAGMAS):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        connection.exec_driver_sql(f"PRAGMA query_only={options.get('opening', 'OFF')}")
        connection.exec_driver_sql(options.get("start", "BEGIN"))

    return engine


def _create_schema(connection: Connection) -> None:
    """What the migrations lead to (a test proves them equal), without the time they take."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    Table.metadata.create_all(connection)
    connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": SCHEMA})
    _create_triggers(connection)


def _create_triggers(connection: Connection) -> None:
    """Makes the triggers that are not there yet, as after a migration that rebuilt their table."""
    present = {name for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_schema")}
    for name, sql in TRIGGERS.items():
        if name not in present:
            connection.exec_driver_sql(sql)


def _refuse_other_files(path: Path) -> None:
    try:
        with path.open("rb") as stream:
            header = stream.read(100)
    except FileNotFoundError as error:
        raise UserProblem("PLAN_NOT_FOUND", path=str(path)) from error
    except IsADirectoryError as error:
        raise UserProblem("PLAN_NOT_RECOGNISED", path=str(path)) from error
    except OSError as error:
        raise UserProblem("PLAN_OUT_OF_REACH", path=str(path)) from error
    if not header.startswith(b"SQLite format 3\0"):
        raise UserProblem("PLAN_NOT_RECOGNISED", path=str(path))
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise UserProblem("PLAN_NOT_RECOGNISED", path=str(path))
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise UserProblem("PLAN_READ_ONLY", path=str(path))


def _problem(error: BaseException | None, path: Path) -> UserProblem | None:
    """The sentence for an error of SQLite's; None where it is our own mistake."""
    if not isinstance(error, sqlite3.Error):
        return None
    if isinstance(error, sqlite3.OperationalError) and not hasattr(error, "sqlite_errorcode"):
        return UserProblem("PLAN_DAMAGED", path=str(path))  # text that is no text: only Python minds
    extended = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    if extended & 0xFF == sqlite3.SQLITE_IOERR and disk_usage(path.parent).free < ROOM_FOR_SHARED_MEMORY:
        return UserProblem("DISK_FULL", path=str(path))
    if extended == sqlite3.SQLITE_CONSTRAINT_TRIGGER and str(error) == VERSION_DECIDED:
        return UserProblem(VERSION_DECIDED)
    code = _PROBLEMS.get(extended) or _PROBLEMS.get(extended & 0xFF)
    return UserProblem(code, path=str(path)) if code else None


def _damage(connection: sqlite3.Connection) -> tuple[str, ...]:
    found = tuple(str(line) for (line,) in connection.execute("PRAGMA integrity_check"))
    return () if found == ("ok",) else found


def _orphans(connection: sqlite3.Connection) -> bool:
    return connection.execute("PRAGMA foreign_key_check").fetchone() is not None


def _row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - names of ours
        for name in names
        if name in Table.metadata.tables
    }

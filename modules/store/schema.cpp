// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QVariant>

// Outside the namespace, as Qt asks: the resource sits in a static library that nothing else would pull in.
static void initMigrations()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace Yixian {

namespace {

QStringList migrationFiles()
{
    initMigrations();
    const QDir dir(QStringLiteral(":/migrations/sqlite"));
    QStringList paths;
    const QStringList names = dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths << dir.filePath(name);
    return paths;
}

Result<int> schemaVersion(const Connection &connection)
{
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    return version->toInt();
}

Result<void> apply(const Connection &connection, const QString &path, int version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path});
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QStringList statements = splitStatements(QString::fromUtf8(file.readAll()));
    for (const QString &statement : statements)
        if (auto done = connection.run(statement); !done)
            return done;
    if (auto done = connection.run(QStringLiteral("PRAGMA user_version = %1").arg(version)); !done)
        return done;
    return transaction->commit();
}

Result<QHash<QString, QString>> metaValues(const Connection &connection)
{
    auto query = connection.prepare(QStringLiteral("SELECT key, value FROM meta"));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->exec())
        return sqlFailure(query->lastError());
    QHash<QString, QString> values;
    while (query->next())
        values.insert(query->value(0).toString(), query->value(1).toString());
    query->finish();
    return values;
}

QVector<std::pair<QString, QString>> valuesOf(const LogMeta &meta)
{
    QVector<std::pair<QString, QString>> values{{QStringLiteral("log"), meta.log},
                                                {QStringLiteral("epoch"), QString::number(meta.epoch)},
                                                {QStringLiteral("created"), QString::number(toMsec(meta.created))},
                                                {QStringLiteral("genesis"), QString::number(meta.genesis)},
                                                {QStringLiteral("key"), QString::fromLatin1(meta.key.toHex())}};
    if (meta.drill)
        values << std::pair(QStringLiteral("drill.from"), QString::number(toMsec(meta.drill->from)))
               << std::pair(QStringLiteral("drill.speed"), QString::number(meta.drill->speed, 'g', 17))
               << std::pair(QStringLiteral("drill.anchor"), QString::number(toMsec(meta.drill->anchor)));
    return values;
}

QByteArrayList sealedFields(const LogMeta &meta)
{
    QByteArrayList fields{"meta"};
    const auto values = valuesOf(meta);
    for (const auto &[key, value] : values)
        fields << key.toUtf8() << value.toUtf8();
    return fields;
}

} // namespace

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString statement;
    const auto lines = QStringView(script).split(QLatin1Char('\n'));
    for (QStringView line : lines) {
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1String("--")))
            continue;
        statement += line.toString() + QLatin1Char('\n');
        if (line.endsWith(QLatin1Char(';'))) {
            statements << statement;
            statement.clear();
        }
    }
    return statements;
}

Result<void> requireSchema(const Connection &connection)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    const qsizetype ours = migrationFiles().size();
    if (*version > ours)
        return failure(ErrorCode::LogNewer, {QString::number(*version)});
    if (*version < ours)
        return failure(ErrorCode::LogFailed, {}, QStringLiteral("schema %1, start the hub once to migrate").arg(*version));
    return {};
}

Result<void> migrate(const Connection &connection)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    const QStringList files = migrationFiles();
    if (*version > files.size())
        return failure(ErrorCode::LogNewer, {QString::number(*version)});
    for (int next = *version; next < files.size(); ++next)
        if (auto done = apply(connection, files.at(next), next + 1); !done)
            return done;
    return {};
}

Result<LogMeta> readMeta(const Connection &connection)
{
    const auto values = metaValues(connection);
    if (!values)
        return tl::unexpected(values.error());
    LogMeta meta;
    meta.log = values->value(QStringLiteral("log"));
    if (meta.log.isEmpty())
        return failure(ErrorCode::LogBroken, {QStringLiteral("0")}, QStringLiteral("no log id"));
    meta.epoch = values->value(QStringLiteral("epoch")).toInt();
    meta.created = fromMsec(values->value(QStringLiteral("created")).toLongLong());
    meta.genesis = values->value(QStringLiteral("genesis")).toLongLong();
    meta.seal = QByteArray::fromHex(values->value(QStringLiteral("seal")).toLatin1());
    meta.key = QByteArray::fromHex(values->value(QStringLiteral("key")).toLatin1());
    if (values->contains(QStringLiteral("drill.from")))
        meta.drill = DrillClock{fromMsec(values->value(QStringLiteral("drill.from")).toLongLong()),
                                values->value(QStringLiteral("drill.speed")).toDouble(),
                                fromMsec(values->value(QStringLiteral("drill.anchor")).toLongLong())};
    return meta;
}

Result<void> writeMeta(const Connection &connection, const LogMeta &meta, const Vault &vault)
{
    auto values = valuesOf(meta);
    values << std::pair(QStringLiteral("seal"), QString::fromLatin1(vault.rowSeal(sealedFields(meta)).toHex()));
    auto query = connection.prepare(QStringLiteral("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"));
    if (!query)
        return tl::unexpected(query.error());
    for (const auto &[key, value] : std::as_const(values)) {
        query->bindValue(0, key);
        query->bindValue(1, value);
        if (auto done = execute(*query); !done)
            return done;
    }
    return {};
}

bool isSealed(const LogMeta &meta, const Vault &vault)
{
    return vault.isSealed(sealedFields(meta), meta.seal);
}

} // namespace Yixian

// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/accountbook.h"

#include "domain/errortext.h"
#include "domain/monotonic.h"
#include "hub/onetimecode.h"

#include <algorithm>
#include <QLoggingCategory>
#include <QPointer>
#include <sodium.h>

namespace Yixian {

Q_LOGGING_CATEGORY(lcAccounts, "yixian.accounts", QtInfoMsg)

namespace {

constexpr std::chrono::hours sessionLength{12};
constexpr std::chrono::hours addressRemembered{24 * 30}; // from where somebody has been let in
constexpr int mostChecking = 50;
constexpr qsizetype sealNonce = crypto_secretbox_NONCEBYTES;

// For unknown users, so that they take as long as known ones. Made once; no password leads to it.
const QByteArray &hashOfNobody()
{
    static const QByteArray hash = AccountBook::hashPassword(AccountBook::randomToken());
    return hash;
}

bool matches(const QByteArray &hash, const QByteArray &password)
{
    return crypto_pwhash_str_verify(hash.constData(), password.constData(), static_cast<unsigned long long>(password.size())) == 0;
}

} // namespace

AccountBook::AccountBook(QVector<Account> accounts, QVector<TokenRecord> tokens, AccountStore &store, const HubClock &clock, HubSecrets secrets)
    : m_store(store), m_clock(clock), m_secrets(std::move(secrets)), m_sessionTokens(m_secrets.sessions)
{
    if (sodium_init() < 0)
        qFatal("libsodium could not be initialised");
    m_pool.setMaxThreadCount(2);
    for (Account &account : accounts)
        m_accounts.insert(account.user, std::move(account));
    for (TokenRecord &token : tokens)
        m_tokens.insert(token.hash, std::move(token));
    forgetOldSessions();
}

void AccountBook::forgetOldSessions()
{
    m_tokens.removeIf([this, now = m_clock.real()](const QHash<QByteArray, TokenRecord>::iterator &token) {
        if (!token->session || token->expires + addressRemembered >= now)
            return false;
        m_store.removeToken(token->hash);
        return true;
    });
}

AccountBook::~AccountBook()
{
    m_pool.clear();
    m_pool.waitForDone();
}

HubSecrets HubSecrets::fresh()
{
    const auto random = [] {
        QByteArray bytes(32, '\0');
        randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
        return bytes;
    };
    return {random(), random(), random(), random()};
}

void AccountBook::checkPassword(const UserId &user, const QString &password, const std::optional<QString> &code, const QString &address,
                                std::function<void(Result<Account>)> done)
{
    if (const auto may = m_throttle.check(user, address, knownAt(user, address), monotonicNow()); !may)
        return done(tl::unexpected(may.error()));
    if (m_checking >= mostChecking)
        return done(failure(ErrorCode::Busy));
    const Account account = m_accounts.value(user, Account{user, {}, {}, {}, {}, false});
    const QByteArray hash = account.passwordHash.isEmpty() ? hashOfNobody() : account.passwordHash;
    ++m_checking;
    m_throttle.begun(user, address);
    m_pool.start([self = QPointer<AccountBook>(this), this, account, hash, code, address, typed = password.toUtf8(), done] {
        const bool right = matches(hash, typed) && !account.passwordHash.isEmpty();
        QMetaObject::invokeMethod(this, [self, right, account, code, address, done] {
            if (!self)
                return;
            --self->m_checking;
            self->m_throttle.ended(account.user, address);
            // As it is now: the password may have been set anew while the old one was being checked.
            const Account now = self->m_accounts.value(account.user, account);
            done(self->judged(now, right && now.passwordHash == account.passwordHash, code, address));
        }, Qt::QueuedConnection);
    });
}

Result<Account> AccountBook::judged(const Account &account, bool right, const std::optional<QString> &code, const QString &address)
{
    const Millis now = monotonicNow();
    const bool openBefore = m_throttle.check(account.user, address, false, now).has_value();
    if (!right) {
        m_throttle.failed(account.user, address, now);
        if (openBefore && !m_throttle.check(account.user, address, false, now) && m_accounts.contains(account.user))
            emit noted({SecurityEvent::LockedOut, account.user, address});
        return failure(ErrorCode::BadCredentials);
    }
    if (account.disabled)
        return failure(ErrorCode::AccountDisabled);
    if (code && !account.secondFactor.isEmpty()) {
        if (code->isEmpty())
            return failure(ErrorCode::SecondFactorNeeded);
        if (const auto fits = checkCode(account, *code); !fits) {
            m_throttle.failed(account.user, address, now);
            return tl::unexpected(fits.error());
        }
    }
    m_throttle.succeeded(account.user, address);
    return account;
}

bool AccountBook::knownAt(const UserId &user, const QString &address) const
{
    return std::any_of(m_tokens.cbegin(), m_tokens.cend(),
                       [&](const TokenRecord &token) { return token.session && token.user == user && token.address == address; });
}

Result<AccountBook::Opened> AccountBook::byToken(const QString &text, const QString &address)
{
    const auto token = m_sessionTokens.read(text);
    const QByteArray key = token ? hashBytes(token->session) : hashToken(text);
    const auto record = m_tokens.find(key);
    if (record == m_tokens.end() || record->session != token.has_value() || (record->session && record->expires <= m_clock.real()))
        return failure(ErrorCode::SessionEnded);
    const auto account = m_accounts.constFind(record->user);
    if (account == m_accounts.cend())
        return failure(ErrorCode::SessionEnded);
    if (account->disabled)
        return failure(ErrorCode::AccountDisabled);
    if (!token)
        return Opened{*account, key, {}};
    if (token->number < record->used) {
        emit noted({SecurityEvent::TokenReused, record->user, address});
        closeSession(key);
        return failure(ErrorCode::SessionEnded);
    }
    if (token->number > record->used) {
        record->used = token->number;
        m_store.saveToken(*record);
    }
    return Opened{*account, key, m_sessionTokens.make({token->session, token->number + 1})};
}

AccountBook::Opened AccountBook::openSession(const Account &account, const QString &address)
{
    forgetOldSessions();
    const QByteArray session = SessionTokens::newSession();
    const Instant now = m_clock.real();
    const TokenRecord record{hashBytes(session), account.user, now, now + sessionLength, true, 0, address};
    m_tokens.insert(record.hash, record);
    m_store.saveToken(record);
    emit noted({SecurityEvent::LoggedIn, account.user, address});
    return {account, record.hash, m_sessionTokens.make({session, 0})};
}

bool AccountBook::isOpen(const QByteArray &session) const
{
    const auto record = m_tokens.constFind(session);
    return record != m_tokens.cend() && (!record->session || record->expires > m_clock.real());
}

void AccountBook::closeSession(const QByteArray &session)
{
    const auto record = m_tokens.constFind(session);
    if (record == m_tokens.cend() || !record->session)
        return; // the token of an installation outlives who sits there
    m_tokens.erase(record);
    m_store.removeToken(session);
}

QByteArray AccountBook::storageKey(const UserId &user) const
{
    const QByteArray name = user.value.toUtf8();
    QByteArray key(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(key.data()), static_cast<size_t>(key.size()),
                       reinterpret_cast<const unsigned char *>(name.constData()), static_cast<unsigned long long>(name.size()),
                       reinterpret_cast<const unsigned char *>(m_secrets.consoles.constData()), static_cast<size_t>(m_secrets.consoles.size()));
    return key;
}

bool AccountBook::passwordExpired(const Account &account, const PasswordPolicy &policy) const
{
    if (!account.passwordSet)
        return false; // set before there were ages
    const bool firstOne = account.passwordSet == Instant{}; // the one-time code of the set-up
    return firstOne || (policy.days > 0 && m_clock.real() - *account.passwordSet > std::chrono::hours(24) * policy.days);
}

Result<AccountInfo> AccountBook::info(const UserId &user) const
{
    const auto it = m_accounts.constFind(user);
    if (it == m_accounts.cend())
        return failure(ErrorCode::UnknownAccount, {user.value});
    return AccountInfo{it->user, it->name, it->role, it->unit, it->disabled, !it->passwordHash.isEmpty(), !it->secondFactor.isEmpty()};
}

QVector<AccountInfo> AccountBook::visibleTo(const Actor &asking) const
{
    const auto ofDistrict = [](Role role) {
        return role == Role::Dispatcher || role == Role::Chief || role == Role::Visit || role == Role::Leader;
    };
    QVector<AccountInfo> rows;
    for (const Account &account : m_accounts) {
        const bool all = asking.role == Role::Security;
        const bool ofThePost = asking.unit.isNull() ? ofDistrict(asking.role) && ofDistrict(account.role) : account.unit == asking.unit;
        if (all || (ofThePost && !account.disabled))
            rows.append({account.user, account.name, account.role, account.unit, account.disabled, all && !account.passwordHash.isEmpty(), all && !account.secondFactor.isEmpty()});
    }
    std::sort(rows.begin(), rows.end(), [](const AccountInfo &a, const AccountInfo &b) { return a.user < b.user; });
    return rows;
}

void AccountBook::set(const SetAccount &act)
{
    Account &account = m_accounts[act.user];
    const bool less = account.role != act.role || account.unit != act.unit || act.disabled;
    account.user = act.user;
    account.name = act.name;
    account.role = act.role;
    account.unit = act.unit;
    account.disabled = act.disabled;
    save(account);
    if (less)
        closeSessionsOf(act.user);
}

void AccountBook::hashInBackground(const UserId &user, const QString &password, const PasswordPolicy &policy,
                                   std::function<void(Result<QByteArray>)> done)
{
    if (const auto good = policy.check(user, password); !good)
        return done(tl::unexpected(good.error()));
    if (m_checking >= mostChecking)
        return done(failure(ErrorCode::Busy));
    ++m_checking;
    m_pool.start([self = QPointer<AccountBook>(this), this, password, done = std::move(done)] {
        QMetaObject::invokeMethod(this, [self, hash = hashPassword(password), done] {
            if (!self)
                return;
            --self->m_checking;
            done(hash);
        }, Qt::QueuedConnection);
    });
}

void AccountBook::setPassword(const UserId &user, const QByteArray &hash, const QByteArray &keep, Saved saved)
{
    const auto account = m_accounts.find(user);
    if (account == m_accounts.end())
        return saved(failure(ErrorCode::BadCredentials));
    account->passwordHash = hash;
    account->passwordSet = m_clock.real();
    save(*account, std::move(saved));
    closeSessionsOf(user, keep);
}

// What the disk does not take now is tried again: the log may say already that it is so.
void AccountBook::save(const Account &account, Saved saved)
{
    m_unsaved.remove(account.user);
    m_store.saveAccount(account, [self = QPointer<AccountBook>(this), user = account.user, saved = std::move(saved)](const Result<void> &done) {
        if (!self)
            return;
        if (done)
            self->m_troubled.remove(user);
        else
            self->m_unsaved.insert(user);
        if (!done && !self->m_troubled.contains(user)) { // said once, tried each second
            self->m_troubled.insert(user);
            qCWarning(lcAccounts) << "an account is not saved:" << errorName(done.error().code) << done.error().detail;
        }
        if (saved)
            saved(done);
    });
}

void AccountBook::saveAgain()
{
    const QSet<UserId> users = std::exchange(m_unsaved, {});
    for (const UserId &user : users)
        if (const auto account = m_accounts.constFind(user); account != m_accounts.cend())
            save(*account);
}

// ---- the second factor ----

QByteArray AccountBook::proposedSecret(const UserId &user)
{
    return m_proposed[user] = newCodeSecret(); // nobody else may have seen it
}

Result<void> AccountBook::confirmSecret(const UserId &user, const QString &code, Saved saved)
{
    const auto account = m_accounts.find(user);
    const QByteArray secret = m_proposed.value(user);
    const auto step = secret.isEmpty() ? std::nullopt : codeStep(secret, code, m_clock.wall(), 0);
    if (account == m_accounts.end() || !step)
        return failure(ErrorCode::SecondFactorWrong);
    m_proposed.remove(user);
    m_lastStep[user] = *step;
    account->secondFactor = sealed(secret);
    save(*account, std::move(saved));
    emit noted({SecurityEvent::SecondFactorSet, user, {}});
    return {};
}

void AccountBook::removeSecondFactor(const UserId &user, Saved saved)
{
    const auto account = m_accounts.find(user);
    if (account == m_accounts.end() || account->secondFactor.isEmpty())
        return saved({});
    account->secondFactor.clear();
    save(*account, std::move(saved));
    emit noted({SecurityEvent::SecondFactorRemoved, user, {}});
}

Result<void> AccountBook::checkCode(const Account &account, const QString &code)
{
    const auto secret = opened(account.secondFactor);
    const auto step = secret ? codeStep(*secret, code, m_clock.wall(), m_lastStep.value(account.user)) : std::nullopt;
    if (!step)
        return failure(ErrorCode::SecondFactorWrong);
    m_lastStep[account.user] = *step;
    return {};
}

// A secret of codes has to be readable to be checked: sealed, so that the database alone does not give it away.
QByteArray AccountBook::sealed(const QByteArray &secret) const
{
    QByteArray out(sealNonce + static_cast<qsizetype>(crypto_secretbox_MACBYTES) + secret.size(), '\0');
    auto *nonce = reinterpret_cast<unsigned char *>(out.data());
    randombytes_buf(nonce, static_cast<size_t>(sealNonce));
    crypto_secretbox_easy(nonce + sealNonce, reinterpret_cast<const unsigned char *>(secret.constData()),
                          static_cast<unsigned long long>(secret.size()), nonce,
                          reinterpret_cast<const unsigned char *>(m_secrets.secondFactors.constData()));
    return out;
}

std::optional<QByteArray> AccountBook::opened(const QByteArray &sealed) const
{
    const qsizetype size = sealed.size() - sealNonce - static_cast<qsizetype>(crypto_secretbox_MACBYTES);
    if (size < 0)
        return std::nullopt;
    QByteArray secret(size, '\0');
    const auto *nonce = reinterpret_cast<const unsigned char *>(sealed.constData());
    const int wrong = crypto_secretbox_open_easy(reinterpret_cast<unsigned char *>(secret.data()), nonce + sealNonce,
                                                 static_cast<unsigned long long>(sealed.size() - sealNonce), nonce,
                                                 reinterpret_cast<const unsigned char *>(m_secrets.secondFactors.constData()));
    return wrong ? std::nullopt : std::optional(std::move(secret));
}

void AccountBook::closeSessionsOf(const UserId &user, const QByteArray &keep)
{
    m_tokens.removeIf([&](const QHash<QByteArray, TokenRecord>::iterator &token) {
        if (token->user != user || !token->session || token->hash == keep)
            return false;
        m_store.removeToken(token->hash);
        return true;
    });
}

QByteArray AccountBook::hashPassword(const QString &password)
{
    if (sodium_init() < 0)
        qFatal("libsodium could not be initialised");
    constexpr unsigned long long passes = 3;
    constexpr size_t memory = 64u * 1024 * 1024;
    char hash[crypto_pwhash_STRBYTES];
    const QByteArray typed = password.toUtf8();
    if (crypto_pwhash_str(hash, typed.constData(), static_cast<unsigned long long>(typed.size()), passes, memory) != 0)
        qFatal("Not enough memory to hash a password");
    return QByteArray(hash);
}

QByteArray AccountBook::hashToken(const QString &token)
{
    return hashBytes(token.toLatin1());
}

QByteArray AccountBook::hashBytes(const QByteArray &bytes)
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

QString AccountBook::randomToken()
{
    QByteArray bytes(32, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace Yixian

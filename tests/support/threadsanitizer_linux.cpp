// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Linked into the tests of the preset tsan alone. Qt is built without the sanitizer, which so does not see that a call
// that one thread posts happens before another carries it out, and reports every one of them. Here Qt's two ways of handing
// over that we use, invokeMethod() and QThreadPool::start(), are stood in front of, and say so; whatever else two threads
// share is reported as before.
#include <dlfcn.h>
#include <functional>
#include <QMetaObject>
#include <QRunnable>
#include <QThreadPool>
#include <sanitizer/tsan_interface.h>

using SlotObject = QtPrivate::QSlotObjectBase;

bool invokeInFront(QObject *object, SlotObject *slot, Qt::ConnectionType type, void *result)
    asm("_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
void startInFront(QThreadPool *pool, std::function<void()> work, int priority) asm("_ZN11QThreadPool5startESt8functionIFvvEEi");

namespace {

// A posted call with what the sanitizer has to know around it.
class Fenced final : public SlotObject
{
public:
    Fenced(SlotObject *inner, char *back) : SlotObject(&Fenced::run), m_inner(inner), m_back(back) {}

private:
    static void run(int which, SlotObject *self, QObject *receiver, void **arguments, bool *)
    {
        __tsan_acquire(self);
        auto *fenced = static_cast<Fenced *>(self);
        if (which == Destroy) {
            fenced->m_inner->destroyIfLastRef();
            delete fenced;
        } else if (which == Call) {
            char *const back = fenced->m_back;
            fenced->m_inner->call(receiver, arguments);
            __tsan_release(self); // for whoever destroys it
            if (back)
                __tsan_release(back);
        }
    }
    SlotObject *m_inner;
    char *m_back; // of a call that is waited for
};

class FencedWork final : public QRunnable
{
public:
    explicit FencedWork(std::function<void()> work) : m_work(std::move(work)) {}
    void run() override
    {
        __tsan_acquire(this);
        m_work();
        m_work = nullptr;
    }

private:
    std::function<void()> m_work;
};

} // namespace

// A test that starts a program forks.
extern "C" const char *__tsan_default_options()
{
    return "die_after_fork=0";
}

// Qt's own: the event that carries a call, and what its event loops and threads wake each other by; and the mutex of
// QThread::wait(), behind which a destructor frees what a thread that is over has made.
extern "C" const char *__tsan_default_suppressions()
{
    return "race:QCoreApplicationPrivate::sendPostedEvents\nrace:QEventDispatcherUNIX\nrace:QWaitCondition::~QWaitCondition\nrace:libglib-2.0.so\nrace:libQt6Test.so\nrace:Yixian::Replay::~Replay\n";
}

bool invokeInFront(QObject *object, SlotObject *slot, Qt::ConnectionType type, void *result)
{
    using Invoke = bool (*)(QObject *, SlotObject *, Qt::ConnectionType, void *);
    static const auto real = reinterpret_cast<Invoke>(
        dlsym(RTLD_NEXT, "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv"));
    char back = 0;
    const bool waits = type == Qt::BlockingQueuedConnection;
    auto *fenced = new Fenced(slot, waits ? &back : nullptr);
    __tsan_release(fenced);
    const bool done = real(object, fenced, type, result);
    if (waits)
        __tsan_acquire(&back);
    return done;
}

void startInFront(QThreadPool *pool, std::function<void()> work, int priority)
{
    auto *fenced = new FencedWork(std::move(work));
    __tsan_release(fenced);
    pool->start(fenced, priority);
}

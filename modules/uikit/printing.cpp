// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uikit/printing.h"

#include <algorithm>
#include <QPrintDialog>
#include <QPrinter>

namespace Yixian {

std::unique_ptr<QPrinter> askForPrinter(QWidget *parent, const QString &name, int pages)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(name);
    printer->setCreator(QStringLiteral("Yixian " YIXIAN_VERSION));
    printer->setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(printer.get(), parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, pages > 1);
    if (pages > 1)
        dialog.setMinMax(1, pages);
    return dialog.exec() == QDialog::Accepted ? std::move(printer) : nullptr;
}

std::pair<int, int> chosenPages(const QPrinter &printer, int pages)
{
    if (printer.fromPage() <= 0) // all
        return {0, pages - 1};
    const int from = std::min(printer.fromPage(), pages);
    return {from - 1, std::clamp(printer.toPage(), from, pages) - 1};
}

} // namespace Yixian

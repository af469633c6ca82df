// SPDX-FileCopyrightText: 2026 Yixian contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace Yixian {

// What our delegates ask a model for beside DisplayRole. All are optional; an invalid value means "no".
struct ItemRole
{
    enum {
        Badge = Qt::UserRole + 1, // int(BadgeKind)
        Used,                     // double, 0…1 and beyond; invalid where a clock has no bar
        Paused,                   // bool: regular weight, secondary colour
        Tag,                      // QString: 特急, 代 in a box before the text
        Secondary,                // bool: in secondary colour
        Strong,                   // bool: bold
        Struck,                   // bool: struck through, cleared but not acknowledged
        Stale,                    // bool: grey, badge hollow
        GroupRow,                 // bool: the row is a heading; DisplayRole of column 0 is its title
        GroupCount,               // QString
        GroupNote,                // QString
        GroupFolded,              // bool
        Key,                      // anything a page finds its row again by
        First                     // the first role a page may use for itself
    };
};

} // namespace Yixian

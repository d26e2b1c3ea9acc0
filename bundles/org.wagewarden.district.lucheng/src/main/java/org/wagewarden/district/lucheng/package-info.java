// SPDX-License-Identifier: Apache-2.0
/** The local reports of Lucheng district (鹿城区). Exports nothing: it is known by the services it provides. */
@PlatformPlugin(
        id = "lucheng",
        nameZh = "鹿城区本地报表",
        nameEn = "Lucheng local reports",
        vendor = "鹿城区人力资源和社会保障局",
        district = "lucheng")
package org.wagewarden.district.lucheng;

import org.wagewarden.plugins.api.PlatformPlugin;

// SPDX-License-Identifier: Apache-2.0
/**
 * Where things are kept: transactions that span services, a small helper over SQL, migrations, and the administration of
 * the store. Nothing that uses this package knows which database is behind it.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.wagewarden.store.api;

// SPDX-License-Identifier: Apache-2.0
/** W3: deductions that take effect, by the services, by the same statements without them, and as bare inserts. */
package org.wagewarden.bench.deductions;

// SPDX-License-Identifier: Apache-2.0
/** The content of a store as a whole, in a form that is the same for every database: to back up, restore, move, compare. */
package org.wagewarden.store.jdbc.content;

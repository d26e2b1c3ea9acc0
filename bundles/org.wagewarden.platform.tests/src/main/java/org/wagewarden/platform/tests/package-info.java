// SPDX-License-Identifier: Apache-2.0
/** In-framework tests of the shipped platform; never shipped. */
package org.wagewarden.platform.tests;

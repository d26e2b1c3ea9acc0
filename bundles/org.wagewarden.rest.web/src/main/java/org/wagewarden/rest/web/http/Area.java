// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.http;

import java.util.Map;

/**
 * The operations of one tag of the contract, as a service inside this bundle. An area is there while the services it needs
 * are; otherwise its operations answer 503. It is refused unless it has a handler for every operation of its tag, and no
 * other.
 */
public interface Area {

    /** What the component names of areas start with; the tag follows. */
    String COMPONENT = "rest.web.area.";

    /** The tag. */
    String tag();

    /** Operation to handler. */
    Map<String, Handler> handlers();
}

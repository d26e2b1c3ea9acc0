// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.http;

import java.util.Map;

/**
 * The operations of one tag of the contract, as a service inside this bundle. An area is there while the services it needs
 * are; otherwise its operations answer 503. It is started by the first request for one of its operations, so that starting
 * the platform does not start every service; it is refused unless it has a handler for every operation of its tag, and no
 * other.
 */
public interface Area {

    /** Service property with the tag, so that an area is found without being started. */
    String PROPERTY = "rest.web.tag";

    /** What the component names of areas start with; the tag follows. */
    String COMPONENT = "rest.web.area.";

    /** The tag. */
    String tag();

    /** Operation to handler. */
    Map<String, Handler> handlers();
}

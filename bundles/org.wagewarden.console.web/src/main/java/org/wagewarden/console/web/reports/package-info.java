/** Reports of the installed plugins: what there is, one of them produced for a month, its downloads. */
package org.wagewarden.console.web.reports;

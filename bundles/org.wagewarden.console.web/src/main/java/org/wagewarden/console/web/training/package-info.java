/** Training sessions with attendance, exams and certificates, and what one person's page shows of them. */
package org.wagewarden.console.web.training;

/** Made-up people who use the public HTTP API and nothing else, for the demonstration and the replay of a year. */
@NullMarked
package org.sendqa.local.colleagues;

import org.jspecify.annotations.NullMarked;

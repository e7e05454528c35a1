/** To be imported before all else: modules are set up in the order of their imports. */
import { askAhead } from '../packaged.ts';

askAhead();

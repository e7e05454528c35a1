import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SourceRegister } from '../core/facts/codec.ts';

/** The register of works that many entries name: `sources.yaml`. */
export const readSources = (folder: string): SourceRegister => parse(readFileSync(`${folder}/sources.yaml`, 'utf8')) as SourceRegister;

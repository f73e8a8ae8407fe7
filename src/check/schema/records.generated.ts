// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Change the schemas, not this file.
import formats from 'ajv-formats/dist/formats.js'
export const issue = validate78;
const schema32 = {"type":"object","additionalProperties":false,"required":["type","index","source","gazette","contents"],"properties":{"type":{"const":"issue"},"index":{"type":"integer","minimum":0},"source":{"$ref":"#/$defs/OpenedSource"},"gazette":{"$ref":"gazette.schema.json"},"contents":{"type":"array","items":{"$ref":"contents-entry.schema.json"}}}};
const schema33 = {"type":"object","additionalProperties":false,"required":["path","encoding","bom"],"properties":{"path":{"type":["string","null"],"pattern":"\\S"},"encoding":{"type":"string","pattern":"\\S"},"bom":{"type":"boolean"}}};
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gongbao:/schemas/gazette.schema.json","type":"object","additionalProperties":false,"required":["name","region","publisher","year","issue","totalIssue","published","frequency","address","postcode","phone","distribution"],"properties":{"name":{"type":["string","null"],"pattern":"\\S"},"region":{"type":["string","null"],"pattern":"\\S"},"publisher":{"type":["string","null"],"pattern":"\\S"},"year":{"type":["integer","null"]},"issue":{"type":["integer","null"]},"totalIssue":{"type":["integer","null"]},"published":{"anyOf":[{"type":"string","format":"date"},{"type":"string","pattern":"^[0-9]{4}(-(0[1-9]|1[0-2]))?$"},{"type":"null"}]},"frequency":{"type":["string","null"],"pattern":"\\S"},"address":{"type":["string","null"],"pattern":"\\S"},"postcode":{"type":["string","null"],"pattern":"\\S"},"phone":{"type":["string","null"],"pattern":"\\S"},"distribution":{"type":["string","null"],"pattern":"\\S"},"corrected":{"type":"array","items":{"type":"string","pattern":"\\S"},"uniqueItems":true}}};
const pattern4 = new RegExp("\\S", "u");
const pattern9 = new RegExp("^[0-9]{4}(-(0[1-9]|1[0-2]))?$", "u");
const func1 = Object.prototype.hasOwnProperty;
const formats0 = formats.fullFormats.date;
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gongbao:/schemas/contents-entry.schema.json","type":"object","additionalProperties":false,"required":["section","title","number","page","position"],"properties":{"section":{"type":["string","null"],"pattern":"\\S"},"number":{"type":["string","null"],"pattern":"\\S"},"page":{"type":["integer","null"],"minimum":0},"document":{"type":["string","null"],"pattern":"\\S"},"position":{"$ref":"position.schema.json"},"title":{"type":"string","pattern":"\\S"}}};
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gongbao:/schemas/position.schema.json","type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"$ref":"#/$defs/Point"},"end":{"$ref":"#/$defs/Point"}},"$defs":{"Point":{"type":"object","additionalProperties":false,"required":["line","column","offset"],"properties":{"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"offset":{"type":"integer","minimum":0}}}}};
const schema37 = {"type":"object","additionalProperties":false,"required":["line","column","offset"],"properties":{"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"offset":{"type":"integer","minimum":0}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gongbao:/schemas/position.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.start === undefined) && (missing0 = "start")) || ((data.end === undefined) && (missing0 = "end"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "start") || (key0 === "end"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.start !== undefined){
let data0 = data.start;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.line === undefined) && (missing1 = "line")) || ((data0.column === undefined) && (missing1 = "column"))) || ((data0.offset === undefined) && (missing1 = "offset"))){
validate23.errors = [{instancePath:instancePath+"/start",schemaPath:"#/$defs/Point/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!(((key1 === "line") || (key1 === "column")) || (key1 === "offset"))){
validate23.errors = [{instancePath:instancePath+"/start",schemaPath:"#/$defs/Point/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.line !== undefined){
let data1 = data0.line;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate23.errors = [{instancePath:instancePath+"/start/line",schemaPath:"#/$defs/Point/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate23.errors = [{instancePath:instancePath+"/start/line",schemaPath:"#/$defs/Point/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.column !== undefined){
let data2 = data0.column;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate23.errors = [{instancePath:instancePath+"/start/column",schemaPath:"#/$defs/Point/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/start/column",schemaPath:"#/$defs/Point/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.offset !== undefined){
let data3 = data0.offset;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate23.errors = [{instancePath:instancePath+"/start/offset",schemaPath:"#/$defs/Point/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate23.errors = [{instancePath:instancePath+"/start/offset",schemaPath:"#/$defs/Point/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/start",schemaPath:"#/$defs/Point/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined){
let data4 = data.end;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((((data4.line === undefined) && (missing2 = "line")) || ((data4.column === undefined) && (missing2 = "column"))) || ((data4.offset === undefined) && (missing2 = "offset"))){
validate23.errors = [{instancePath:instancePath+"/end",schemaPath:"#/$defs/Point/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data4){
if(!(((key2 === "line") || (key2 === "column")) || (key2 === "offset"))){
validate23.errors = [{instancePath:instancePath+"/end",schemaPath:"#/$defs/Point/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data4.line !== undefined){
let data5 = data4.line;
const _errs16 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate23.errors = [{instancePath:instancePath+"/end/line",schemaPath:"#/$defs/Point/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate23.errors = [{instancePath:instancePath+"/end/line",schemaPath:"#/$defs/Point/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.column !== undefined){
let data6 = data4.column;
const _errs18 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate23.errors = [{instancePath:instancePath+"/end/column",schemaPath:"#/$defs/Point/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate23.errors = [{instancePath:instancePath+"/end/column",schemaPath:"#/$defs/Point/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.offset !== undefined){
let data7 = data4.offset;
const _errs20 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate23.errors = [{instancePath:instancePath+"/end/offset",schemaPath:"#/$defs/Point/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate23.errors = [{instancePath:instancePath+"/end/offset",schemaPath:"#/$defs/Point/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/end",schemaPath:"#/$defs/Point/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gongbao:/schemas/contents-entry.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.section === undefined) && (missing0 = "section")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.number === undefined) && (missing0 = "number"))) || ((data.page === undefined) && (missing0 = "page"))) || ((data.position === undefined) && (missing0 = "position"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "section") || (key0 === "number")) || (key0 === "page")) || (key0 === "document")) || (key0 === "position")) || (key0 === "title"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.section !== undefined){
let data0 = data.section;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate22.errors = [{instancePath:instancePath+"/section",schemaPath:"#/properties/section/type",keyword:"type",params:{type: schema35.properties.section.type},message:"must be string,null"}];
return false;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate22.errors = [{instancePath:instancePath+"/section",schemaPath:"#/properties/section/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data1 = data.number;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate22.errors = [{instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: schema35.properties.number.type},message:"must be string,null"}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate22.errors = [{instancePath:instancePath+"/number",schemaPath:"#/properties/number/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.page !== undefined){
let data2 = data.page;
const _errs6 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
validate22.errors = [{instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: schema35.properties.page.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate22.errors = [{instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
let data3 = data.document;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate22.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: schema35.properties.document.type},message:"must be string,null"}];
return false;
}
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
validate22.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
const _errs10 = errors;
if(!(validate23(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data5 = data.title;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate22.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.type === undefined) && (missing0 = "type")) || ((data.index === undefined) && (missing0 = "index"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.gazette === undefined) && (missing0 = "gazette"))) || ((data.contents === undefined) && (missing0 = "contents"))){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "index")) || (key0 === "source")) || (key0 === "gazette")) || (key0 === "contents"))){
validate78.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("issue" !== data.type){
validate78.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "issue"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.index !== undefined){
let data1 = data.index;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate78.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate78.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data2 = data.source;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.path === undefined) && (missing1 = "path")) || ((data2.encoding === undefined) && (missing1 = "encoding"))) || ((data2.bom === undefined) && (missing1 = "bom"))){
validate78.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/OpenedSource/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((key1 === "path") || (key1 === "encoding")) || (key1 === "bom"))){
validate78.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/OpenedSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.path !== undefined){
let data3 = data2.path;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate78.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/$defs/OpenedSource/properties/path/type",keyword:"type",params:{type: schema33.properties.path.type},message:"must be string,null"}];
return false;
}
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
validate78.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/$defs/OpenedSource/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.encoding !== undefined){
let data4 = data2.encoding;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
validate78.errors = [{instancePath:instancePath+"/source/encoding",schemaPath:"#/$defs/OpenedSource/properties/encoding/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/source/encoding",schemaPath:"#/$defs/OpenedSource/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.bom !== undefined){
const _errs13 = errors;
if(typeof data2.bom !== "boolean"){
validate78.errors = [{instancePath:instancePath+"/source/bom",schemaPath:"#/$defs/OpenedSource/properties/bom/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/OpenedSource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gazette !== undefined){
let data6 = data.gazette;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((((((((((((data6.name === undefined) && (missing2 = "name")) || ((data6.region === undefined) && (missing2 = "region"))) || ((data6.publisher === undefined) && (missing2 = "publisher"))) || ((data6.year === undefined) && (missing2 = "year"))) || ((data6.issue === undefined) && (missing2 = "issue"))) || ((data6.totalIssue === undefined) && (missing2 = "totalIssue"))) || ((data6.published === undefined) && (missing2 = "published"))) || ((data6.frequency === undefined) && (missing2 = "frequency"))) || ((data6.address === undefined) && (missing2 = "address"))) || ((data6.postcode === undefined) && (missing2 = "postcode"))) || ((data6.phone === undefined) && (missing2 = "phone"))) || ((data6.distribution === undefined) && (missing2 = "distribution"))){
validate78.errors = [{instancePath:instancePath+"/gazette",schemaPath:"gazette.schema.json/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key2 in data6){
if(!(func1.call(schema34.properties, key2))){
validate78.errors = [{instancePath:instancePath+"/gazette",schemaPath:"gazette.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data6.name !== undefined){
let data7 = data6.name;
const _errs19 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate78.errors = [{instancePath:instancePath+"/gazette/name",schemaPath:"gazette.schema.json/properties/name/type",keyword:"type",params:{type: schema34.properties.name.type},message:"must be string,null"}];
return false;
}
if(errors === _errs19){
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
validate78.errors = [{instancePath:instancePath+"/gazette/name",schemaPath:"gazette.schema.json/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.region !== undefined){
let data8 = data6.region;
const _errs21 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate78.errors = [{instancePath:instancePath+"/gazette/region",schemaPath:"gazette.schema.json/properties/region/type",keyword:"type",params:{type: schema34.properties.region.type},message:"must be string,null"}];
return false;
}
if(errors === _errs21){
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
validate78.errors = [{instancePath:instancePath+"/gazette/region",schemaPath:"gazette.schema.json/properties/region/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.publisher !== undefined){
let data9 = data6.publisher;
const _errs23 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate78.errors = [{instancePath:instancePath+"/gazette/publisher",schemaPath:"gazette.schema.json/properties/publisher/type",keyword:"type",params:{type: schema34.properties.publisher.type},message:"must be string,null"}];
return false;
}
if(errors === _errs23){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
validate78.errors = [{instancePath:instancePath+"/gazette/publisher",schemaPath:"gazette.schema.json/properties/publisher/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.year !== undefined){
let data10 = data6.year;
const _errs25 = errors;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
validate78.errors = [{instancePath:instancePath+"/gazette/year",schemaPath:"gazette.schema.json/properties/year/type",keyword:"type",params:{type: schema34.properties.year.type},message:"must be integer,null"}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.issue !== undefined){
let data11 = data6.issue;
const _errs27 = errors;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
validate78.errors = [{instancePath:instancePath+"/gazette/issue",schemaPath:"gazette.schema.json/properties/issue/type",keyword:"type",params:{type: schema34.properties.issue.type},message:"must be integer,null"}];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.totalIssue !== undefined){
let data12 = data6.totalIssue;
const _errs29 = errors;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
validate78.errors = [{instancePath:instancePath+"/gazette/totalIssue",schemaPath:"gazette.schema.json/properties/totalIssue/type",keyword:"type",params:{type: schema34.properties.totalIssue.type},message:"must be integer,null"}];
return false;
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.published !== undefined){
let data13 = data6.published;
const _errs31 = errors;
const _errs32 = errors;
let valid5 = false;
const _errs33 = errors;
if(errors === _errs33){
if(errors === _errs33){
if(typeof data13 === "string"){
if(!(formats0.validate(data13))){
const err0 = {instancePath:instancePath+"/gazette/published",schemaPath:"gazette.schema.json/properties/published/anyOf/0/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/gazette/published",schemaPath:"gazette.schema.json/properties/published/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs33 === errors;
valid5 = valid5 || _valid0;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
const err2 = {instancePath:instancePath+"/gazette/published",schemaPath:"gazette.schema.json/properties/published/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2]))?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2]))?$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/gazette/published",schemaPath:"gazette.schema.json/properties/published/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs35 === errors;
valid5 = valid5 || _valid0;
const _errs37 = errors;
if(data13 !== null){
const err4 = {instancePath:instancePath+"/gazette/published",schemaPath:"gazette.schema.json/properties/published/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs37 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err5 = {instancePath:instancePath+"/gazette/published",schemaPath:"gazette.schema.json/properties/published/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate78.errors = vErrors;
return false;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.frequency !== undefined){
let data14 = data6.frequency;
const _errs39 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate78.errors = [{instancePath:instancePath+"/gazette/frequency",schemaPath:"gazette.schema.json/properties/frequency/type",keyword:"type",params:{type: schema34.properties.frequency.type},message:"must be string,null"}];
return false;
}
if(errors === _errs39){
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
validate78.errors = [{instancePath:instancePath+"/gazette/frequency",schemaPath:"gazette.schema.json/properties/frequency/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.address !== undefined){
let data15 = data6.address;
const _errs41 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate78.errors = [{instancePath:instancePath+"/gazette/address",schemaPath:"gazette.schema.json/properties/address/type",keyword:"type",params:{type: schema34.properties.address.type},message:"must be string,null"}];
return false;
}
if(errors === _errs41){
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
validate78.errors = [{instancePath:instancePath+"/gazette/address",schemaPath:"gazette.schema.json/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.postcode !== undefined){
let data16 = data6.postcode;
const _errs43 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate78.errors = [{instancePath:instancePath+"/gazette/postcode",schemaPath:"gazette.schema.json/properties/postcode/type",keyword:"type",params:{type: schema34.properties.postcode.type},message:"must be string,null"}];
return false;
}
if(errors === _errs43){
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
validate78.errors = [{instancePath:instancePath+"/gazette/postcode",schemaPath:"gazette.schema.json/properties/postcode/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid4 = _errs43 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.phone !== undefined){
let data17 = data6.phone;
const _errs45 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate78.errors = [{instancePath:instancePath+"/gazette/phone",schemaPath:"gazette.schema.json/properties/phone/type",keyword:"type",params:{type: schema34.properties.phone.type},message:"must be string,null"}];
return false;
}
if(errors === _errs45){
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
validate78.errors = [{instancePath:instancePath+"/gazette/phone",schemaPath:"gazette.schema.json/properties/phone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid4 = _errs45 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.distribution !== undefined){
let data18 = data6.distribution;
const _errs47 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate78.errors = [{instancePath:instancePath+"/gazette/distribution",schemaPath:"gazette.schema.json/properties/distribution/type",keyword:"type",params:{type: schema34.properties.distribution.type},message:"must be string,null"}];
return false;
}
if(errors === _errs47){
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
validate78.errors = [{instancePath:instancePath+"/gazette/distribution",schemaPath:"gazette.schema.json/properties/distribution/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid4 = _errs47 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.corrected !== undefined){
let data19 = data6.corrected;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data19)){
var valid6 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
const _errs51 = errors;
if(errors === _errs51){
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
validate78.errors = [{instancePath:instancePath+"/gazette/corrected/" + i0,schemaPath:"gazette.schema.json/properties/corrected/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/gazette/corrected/" + i0,schemaPath:"gazette.schema.json/properties/corrected/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs51 === errors;
if(!valid6){
break;
}
}
if(valid6){
let i1 = data19.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data19[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate78.errors = [{instancePath:instancePath+"/gazette/corrected",schemaPath:"gazette.schema.json/properties/corrected/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/gazette/corrected",schemaPath:"gazette.schema.json/properties/corrected/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs49 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/gazette",schemaPath:"gazette.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contents !== undefined){
let data21 = data.contents;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data21)){
var valid8 = true;
const len1 = data21.length;
for(let i2=0; i2<len1; i2++){
const _errs55 = errors;
if(!(validate22(data21[i2], {instancePath:instancePath+"/contents/" + i2,parentData:data21,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid8 = _errs55 === errors;
if(!valid8){
break;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const document = validate80;
const schema39 = {"$ref":"document.schema.json#/$defs/fields","type":"object","required":["issue"],"properties":{"issue":{"type":"integer","minimum":0}},"unevaluatedProperties":false};
const schema41 = {"type":"object","required":["type","id","number","numberParts","issuers","title","kind","section","page","addressee","addressees","signatories","date","disclosure","keywords","copiedTo","printedDate","attachments","instruments","annexes","references","appointments","validity","confidence","fieldPositions","blocks","tables","position"],"properties":{"type":{"const":"document"},"id":{"type":"string","pattern":"\\S"},"number":{"type":["string","null"],"pattern":"\\S"},"numberParts":{"anyOf":[{"$ref":"#/$defs/NumberParts"},{"type":"null"}]},"issuers":{"type":"array","items":{"type":"string","pattern":"\\S"}},"kind":{"type":["string","null"],"pattern":"\\S"},"section":{"type":["string","null"],"pattern":"\\S"},"page":{"type":["integer","null"],"minimum":0},"addressee":{"type":["string","null"],"pattern":"\\S"},"addressees":{"type":"array","items":{"type":"string","pattern":"\\S"}},"signatories":{"type":"array","items":{"type":"string","pattern":"\\S"}},"date":{"anyOf":[{"type":"string","format":"date"},{"type":"string","pattern":"^[0-9]{4}(-(0[1-9]|1[0-2]))?$"},{"type":"null"}]},"disclosure":{"type":["string","null"],"pattern":"\\S"},"keywords":{"type":"array","items":{"type":"string","pattern":"\\S"}},"copiedTo":{"type":"array","items":{"type":"string","pattern":"\\S"}},"printedDate":{"anyOf":[{"type":"string","format":"date"},{"type":"string","pattern":"^[0-9]{4}(-(0[1-9]|1[0-2]))?$"},{"type":"null"}]},"attachments":{"type":"array","items":{"$ref":"#/$defs/Attachment"}},"instruments":{"type":"array","items":{"$ref":"#/$defs/Instrument"}},"annexes":{"type":"array","items":{"$ref":"#/$defs/Annex"}},"references":{"type":"array","items":{"$ref":"#/$defs/Reference"}},"appointments":{"type":"array","items":{"$ref":"#/$defs/Appointment"}},"validity":{"anyOf":[{"$ref":"#/$defs/Validity"},{"type":"null"}]},"confidence":{"type":"object","additionalProperties":{"$ref":"#/$defs/Confidence"}},"corrected":{"type":"array","items":{"type":"string","pattern":"\\S"},"uniqueItems":true},"accepted":{"type":"array","items":{"type":"string","pattern":"\\S"},"uniqueItems":true},"fieldPositions":{"type":"object","additionalProperties":{"$ref":"position.schema.json"}},"blocks":{"type":"array","items":{"$ref":"block.schema.json"}},"tables":{"type":"array","items":{"$ref":"table.schema.json"}},"position":{"$ref":"position.schema.json"},"title":{"type":["string","null"],"pattern":"\\S"}}};
const schema42 = {"type":"object","additionalProperties":false,"required":["code","year","serial"],"properties":{"code":{"type":"string","pattern":"\\S"},"year":{"type":["integer","null"]},"serial":{"type":"integer","minimum":0}}};
const schema49 = {"type":"object","additionalProperties":false,"required":["from","until","term"],"properties":{"from":{"anyOf":[{"type":"string","format":"date"},{"type":"string","pattern":"^[0-9]{4}(-(0[1-9]|1[0-2]))?$"},{"const":"onIssue"},{"type":"null"}]},"until":{"anyOf":[{"type":"string","format":"date"},{"type":"string","pattern":"^[0-9]{4}(-(0[1-9]|1[0-2]))?$"},{"type":"null"}]},"term":{"type":["string","null"],"pattern":"\\S"}}};
const schema50 = {"enum":["probable","guess"]};
const schema43 = {"type":"object","additionalProperties":false,"required":["n","title","availability","position"],"properties":{"n":{"type":["integer","null"],"minimum":0},"availability":{"type":["string","null"],"pattern":"\\S"},"position":{"$ref":"position.schema.json"},"title":{"type":"string","pattern":"\\S"}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.n === undefined) && (missing0 = "n")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.availability === undefined) && (missing0 = "availability"))) || ((data.position === undefined) && (missing0 = "position"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "n") || (key0 === "availability")) || (key0 === "position")) || (key0 === "title"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.n !== undefined){
let data0 = data.n;
const _errs2 = errors;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
validate30.errors = [{instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: schema43.properties.n.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate30.errors = [{instancePath:instancePath+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.availability !== undefined){
let data1 = data.availability;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate30.errors = [{instancePath:instancePath+"/availability",schemaPath:"#/properties/availability/type",keyword:"type",params:{type: schema43.properties.availability.type},message:"must be string,null"}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate30.errors = [{instancePath:instancePath+"/availability",schemaPath:"#/properties/availability/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
const _errs6 = errors;
if(!(validate23(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data3 = data.title;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
validate30.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":false,"required":["title","position"],"properties":{"position":{"$ref":"position.schema.json"},"title":{"type":"string","pattern":"\\S"}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) && (missing0 = "title")) || ((data.position === undefined) && (missing0 = "position"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "position") || (key0 === "title"))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.position !== undefined){
const _errs2 = errors;
if(!(validate23(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate33.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","additionalProperties":false,"required":["label","title","position"],"properties":{"label":{"type":["string","null"],"pattern":"\\S"},"position":{"$ref":"position.schema.json"},"title":{"type":["string","null"],"pattern":"\\S"}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.label === undefined) && (missing0 = "label")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.position === undefined) && (missing0 = "position"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "label") || (key0 === "position")) || (key0 === "title"))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.label !== undefined){
let data0 = data.label;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate36.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: schema45.properties.label.type},message:"must be string,null"}];
return false;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate36.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
const _errs4 = errors;
if(!(validate23(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate36.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema45.properties.title.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate36.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","additionalProperties":false,"required":["number","title","role","document","position"],"properties":{"number":{"type":"string","pattern":"\\S"},"role":{"anyOf":[{"$ref":"#/$defs/ReferenceRole"},{"type":"null"}]},"document":{"type":["string","null"],"pattern":"\\S"},"position":{"$ref":"position.schema.json"},"title":{"type":["string","null"],"pattern":"\\S"}}};
const schema47 = {"enum":["basedOn","forwards","repeals","amends","repliesTo"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.number === undefined) && (missing0 = "number")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.document === undefined) && (missing0 = "document"))) || ((data.position === undefined) && (missing0 = "position"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "number") || (key0 === "role")) || (key0 === "document")) || (key0 === "position")) || (key0 === "title"))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.number !== undefined){
let data0 = data.number;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate39.errors = [{instancePath:instancePath+"/number",schemaPath:"#/properties/number/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data1 = data.role;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(!(((((data1 === "basedOn") || (data1 === "forwards")) || (data1 === "repeals")) || (data1 === "amends")) || (data1 === "repliesTo"))){
const err0 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/ReferenceRole/enum",keyword:"enum",params:{allowedValues: schema47.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(data1 !== null){
const err1 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate39.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
let data2 = data.document;
const _errs10 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate39.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: schema46.properties.document.type},message:"must be string,null"}];
return false;
}
if(errors === _errs10){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate39.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
const _errs12 = errors;
if(!(validate23(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data4 = data.title;
const _errs13 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate39.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema46.properties.title.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
validate39.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","additionalProperties":false,"required":["action","person","position","place"],"properties":{"action":{"enum":["appoint","remove"]},"person":{"type":"string","pattern":"\\S"},"position":{"type":"string","pattern":"\\S"},"place":{"$ref":"position.schema.json"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.action === undefined) && (missing0 = "action")) || ((data.person === undefined) && (missing0 = "person"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.place === undefined) && (missing0 = "place"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "action") || (key0 === "person")) || (key0 === "position")) || (key0 === "place"))){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined){
let data0 = data.action;
const _errs2 = errors;
if(!((data0 === "appoint") || (data0 === "remove"))){
validate42.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema48.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.person !== undefined){
let data1 = data.person;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate42.errors = [{instancePath:instancePath+"/person",schemaPath:"#/properties/person/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data2 = data.position;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate42.errors = [{instancePath:instancePath+"/position",schemaPath:"#/properties/position/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
const _errs7 = errors;
if(!(validate23(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gongbao:/schemas/block.schema.json","type":"object","additionalProperties":false,"required":["type","position"],"properties":{"type":{"$ref":"#/$defs/BlockType"},"depth":{"type":"integer","minimum":1},"label":{"type":["string","null"],"pattern":"\\S"},"text":{"type":"string"},"table":{"type":"integer","minimum":0},"normalized":{"type":"string"},"position":{"$ref":"position.schema.json"}},"allOf":[{"if":{"properties":{"type":{"const":"heading"}}},"then":{"required":["depth","label"]},"else":{"properties":{"depth":false,"label":false}}},{"if":{"properties":{"type":{"const":"table"}}},"then":{"required":["table"],"properties":{"text":false,"normalized":false}},"else":{"required":["text"],"properties":{"table":false}}}],"$defs":{"BlockType":{"enum":["title","number","addressee","heading","paragraph","listItem","table","caption","attachment","annex","annexTitle","signature","note"]}}};
const schema52 = {"enum":["title","number","addressee","heading","paragraph","listItem","table","caption","attachment","annex","annexTitle","signature","note"]};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gongbao:/schemas/block.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("heading" !== data.type){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.depth === undefined) && (missing0 = "depth")) || ((data.label === undefined) && (missing0 = "label"))){
validate46.errors = [{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.depth !== undefined){
var valid3 = false;
validate46.errors = [{instancePath:instancePath+"/depth",schemaPath:"#/allOf/0/else/properties/depth/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid3 = true;
}
if(valid3){
if(data.label !== undefined){
var valid3 = false;
validate46.errors = [{instancePath:instancePath+"/label",schemaPath:"#/allOf/0/else/properties/label/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid3 = true;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.depth = true;
props0.label = true;
props0.type = true;
}
ifClause0 = "else";
}
if(!valid1){
const err1 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate46.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs7 = errors;
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("table" !== data.type){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.table === undefined) && (missing1 = "table")){
validate46.errors = [{instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.text !== undefined){
var valid6 = false;
validate46.errors = [{instancePath:instancePath+"/text",schemaPath:"#/allOf/1/then/properties/text/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid6 = true;
}
if(valid6){
if(data.normalized !== undefined){
var valid6 = false;
validate46.errors = [{instancePath:instancePath+"/normalized",schemaPath:"#/allOf/1/then/properties/normalized/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
else {
var valid6 = true;
}
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.text = true;
props1.normalized = true;
props1.type = true;
}
ifClause1 = "then";
}
else {
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.text === undefined) && (missing2 = "text")){
validate46.errors = [{instancePath,schemaPath:"#/allOf/1/else/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data.table !== undefined){
validate46.errors = [{instancePath:instancePath+"/table",schemaPath:"#/allOf/1/else/properties/table/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}];
return false;
}
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
if(valid4){
if(props1 !== true){
props1 = props1 || {};
props1.table = true;
}
}
ifClause1 = "else";
}
if(!valid4){
const err3 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate46.errors = vErrors;
return false;
}
var valid0 = _errs7 === errors;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.type === undefined) && (missing3 = "type")) || ((data.position === undefined) && (missing3 = "position"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "depth")) || (key0 === "label")) || (key0 === "text")) || (key0 === "table")) || (key0 === "normalized")) || (key0 === "position"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data.type !== undefined){
let data7 = data.type;
const _errs14 = errors;
if(!(((((((((((((data7 === "title") || (data7 === "number")) || (data7 === "addressee")) || (data7 === "heading")) || (data7 === "paragraph")) || (data7 === "listItem")) || (data7 === "table")) || (data7 === "caption")) || (data7 === "attachment")) || (data7 === "annex")) || (data7 === "annexTitle")) || (data7 === "signature")) || (data7 === "note"))){
validate46.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/BlockType/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs14 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.depth !== undefined){
let data8 = data.depth;
const _errs16 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate46.errors = [{instancePath:instancePath+"/depth",schemaPath:"#/properties/depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate46.errors = [{instancePath:instancePath+"/depth",schemaPath:"#/properties/depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid8 = _errs16 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.label !== undefined){
let data9 = data.label;
const _errs18 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate46.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: schema51.properties.label.type},message:"must be string,null"}];
return false;
}
if(errors === _errs18){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
validate46.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid8 = _errs18 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.text !== undefined){
const _errs20 = errors;
if(typeof data.text !== "string"){
validate46.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs20 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.table !== undefined){
let data11 = data.table;
const _errs22 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate46.errors = [{instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate46.errors = [{instancePath:instancePath+"/table",schemaPath:"#/properties/table/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs22 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.normalized !== undefined){
const _errs24 = errors;
if(typeof data.normalized !== "string"){
validate46.errors = [{instancePath:instancePath+"/normalized",schemaPath:"#/properties/normalized/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs24 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.position !== undefined){
const _errs26 = errors;
if(!(validate23(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gongbao:/schemas/table.schema.json","type":"object","additionalProperties":false,"required":["type","title","unit","columns","headerRows","rows","rowLines","spans","columnTypes","columnUnits","values","sectionRows","notes","position"],"properties":{"type":{"const":"table"},"unit":{"type":["string","null"],"pattern":"\\S"},"columns":{"type":"array","items":{"type":"string"}},"headerRows":{"type":"integer","minimum":0},"rows":{"type":"array","items":{"type":"array","items":{"type":"string"}}},"rowLines":{"type":"array","items":{"type":"array","prefixItems":[{"type":"integer","minimum":1},{"type":"integer","minimum":1}],"items":false,"minItems":2}},"spans":{"type":"array","items":{"$ref":"#/$defs/CellSpan"}},"columnTypes":{"type":"array","items":{"$ref":"#/$defs/ColumnType"}},"columnUnits":{"type":"array","items":{"type":["string","null"]}},"values":{"type":"array","items":{"anyOf":[{"type":"array","items":{"type":["number","string","null"]}},{"type":"null"}]}},"sectionRows":{"type":"array","items":{"type":"integer","minimum":0}},"notes":{"type":"array","items":{"type":"string","pattern":"\\S"}},"position":{"$ref":"position.schema.json"},"title":{"type":["string","null"],"pattern":"\\S"}},"$defs":{"CellSpan":{"type":"object","additionalProperties":false,"required":["row","column","rows","columns"],"properties":{"row":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0},"rows":{"type":"integer","minimum":1},"columns":{"type":"integer","minimum":1}}},"ColumnType":{"enum":["text","integer","decimal","percent","date","money"]}}};
const schema54 = {"type":"object","additionalProperties":false,"required":["row","column","rows","columns"],"properties":{"row":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0},"rows":{"type":"integer","minimum":1},"columns":{"type":"integer","minimum":1}}};
const schema55 = {"enum":["text","integer","decimal","percent","date","money"]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gongbao:/schemas/table.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.columns === undefined) && (missing0 = "columns"))) || ((data.headerRows === undefined) && (missing0 = "headerRows"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.rowLines === undefined) && (missing0 = "rowLines"))) || ((data.spans === undefined) && (missing0 = "spans"))) || ((data.columnTypes === undefined) && (missing0 = "columnTypes"))) || ((data.columnUnits === undefined) && (missing0 = "columnUnits"))) || ((data.values === undefined) && (missing0 = "values"))) || ((data.sectionRows === undefined) && (missing0 = "sectionRows"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.position === undefined) && (missing0 = "position"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema53.properties, key0))){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("table" !== data.type){
validate49.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "table"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data1 = data.unit;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate49.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: schema53.properties.unit.type},message:"must be string,null"}];
return false;
}
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate49.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columns !== undefined){
let data2 = data.columns;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data2[i0] !== "string"){
validate49.errors = [{instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headerRows !== undefined){
let data4 = data.headerRows;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate49.errors = [{instancePath:instancePath+"/headerRows",schemaPath:"#/properties/headerRows/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate49.errors = [{instancePath:instancePath+"/headerRows",schemaPath:"#/properties/headerRows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data5 = data.rows;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid3 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs15 = errors;
if(typeof data6[i2] !== "string"){
validate49.errors = [{instancePath:instancePath+"/rows/" + i1+"/" + i2,schemaPath:"#/properties/rows/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/rows/" + i1,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rowLines !== undefined){
let data8 = data.rowLines;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
var valid4 = true;
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
if(data9.length < 2){
validate49.errors = [{instancePath:instancePath+"/rowLines/" + i3,schemaPath:"#/properties/rowLines/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
const len4 = data9.length;
if(len4 > 0){
let data10 = data9[0];
const _errs21 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate49.errors = [{instancePath:instancePath+"/rowLines/" + i3+"/0",schemaPath:"#/properties/rowLines/items/prefixItems/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
validate49.errors = [{instancePath:instancePath+"/rowLines/" + i3+"/0",schemaPath:"#/properties/rowLines/items/prefixItems/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid5 = _errs21 === errors;
}
if(valid5){
if(len4 > 1){
let data11 = data9[1];
const _errs23 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate49.errors = [{instancePath:instancePath+"/rowLines/" + i3+"/1",schemaPath:"#/properties/rowLines/items/prefixItems/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
validate49.errors = [{instancePath:instancePath+"/rowLines/" + i3+"/1",schemaPath:"#/properties/rowLines/items/prefixItems/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid5 = _errs23 === errors;
}
if(valid5){
const len5 = data9.length;
if(!(len5 <= 2)){
validate49.errors = [{instancePath:instancePath+"/rowLines/" + i3,schemaPath:"#/properties/rowLines/items/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/rowLines/" + i3,schemaPath:"#/properties/rowLines/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/rowLines",schemaPath:"#/properties/rowLines/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spans !== undefined){
let data12 = data.spans;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data12)){
var valid6 = true;
const len6 = data12.length;
for(let i4=0; i4<len6; i4++){
let data13 = data12[i4];
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if(((((data13.row === undefined) && (missing1 = "row")) || ((data13.column === undefined) && (missing1 = "column"))) || ((data13.rows === undefined) && (missing1 = "rows"))) || ((data13.columns === undefined) && (missing1 = "columns"))){
validate49.errors = [{instancePath:instancePath+"/spans/" + i4,schemaPath:"#/$defs/CellSpan/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key1 in data13){
if(!((((key1 === "row") || (key1 === "column")) || (key1 === "rows")) || (key1 === "columns"))){
validate49.errors = [{instancePath:instancePath+"/spans/" + i4,schemaPath:"#/$defs/CellSpan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data13.row !== undefined){
let data14 = data13.row;
const _errs31 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate49.errors = [{instancePath:instancePath+"/spans/" + i4+"/row",schemaPath:"#/$defs/CellSpan/properties/row/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate49.errors = [{instancePath:instancePath+"/spans/" + i4+"/row",schemaPath:"#/$defs/CellSpan/properties/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data13.column !== undefined){
let data15 = data13.column;
const _errs33 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate49.errors = [{instancePath:instancePath+"/spans/" + i4+"/column",schemaPath:"#/$defs/CellSpan/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs33){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate49.errors = [{instancePath:instancePath+"/spans/" + i4+"/column",schemaPath:"#/$defs/CellSpan/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data13.rows !== undefined){
let data16 = data13.rows;
const _errs35 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate49.errors = [{instancePath:instancePath+"/spans/" + i4+"/rows",schemaPath:"#/$defs/CellSpan/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
validate49.errors = [{instancePath:instancePath+"/spans/" + i4+"/rows",schemaPath:"#/$defs/CellSpan/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid8 = _errs35 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data13.columns !== undefined){
let data17 = data13.columns;
const _errs37 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate49.errors = [{instancePath:instancePath+"/spans/" + i4+"/columns",schemaPath:"#/$defs/CellSpan/properties/columns/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
validate49.errors = [{instancePath:instancePath+"/spans/" + i4+"/columns",schemaPath:"#/$defs/CellSpan/properties/columns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid8 = _errs37 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/spans/" + i4,schemaPath:"#/$defs/CellSpan/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columnTypes !== undefined){
let data18 = data.columnTypes;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data18)){
var valid9 = true;
const len7 = data18.length;
for(let i5=0; i5<len7; i5++){
let data19 = data18[i5];
const _errs41 = errors;
if(!((((((data19 === "text") || (data19 === "integer")) || (data19 === "decimal")) || (data19 === "percent")) || (data19 === "date")) || (data19 === "money"))){
validate49.errors = [{instancePath:instancePath+"/columnTypes/" + i5,schemaPath:"#/$defs/ColumnType/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs41 === errors;
if(!valid9){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/columnTypes",schemaPath:"#/properties/columnTypes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columnUnits !== undefined){
let data20 = data.columnUnits;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data20)){
var valid11 = true;
const len8 = data20.length;
for(let i6=0; i6<len8; i6++){
let data21 = data20[i6];
const _errs45 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate49.errors = [{instancePath:instancePath+"/columnUnits/" + i6,schemaPath:"#/properties/columnUnits/items/type",keyword:"type",params:{type: schema53.properties.columnUnits.items.type},message:"must be string,null"}];
return false;
}
var valid11 = _errs45 === errors;
if(!valid11){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/columnUnits",schemaPath:"#/properties/columnUnits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.values !== undefined){
let data22 = data.values;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data22)){
var valid12 = true;
const len9 = data22.length;
for(let i7=0; i7<len9; i7++){
let data23 = data22[i7];
const _errs49 = errors;
const _errs50 = errors;
let valid13 = false;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data23)){
var valid14 = true;
const len10 = data23.length;
for(let i8=0; i8<len10; i8++){
let data24 = data23[i8];
const _errs53 = errors;
if(((!((typeof data24 == "number") && (isFinite(data24)))) && (typeof data24 !== "string")) && (data24 !== null)){
const err0 = {instancePath:instancePath+"/values/" + i7+"/" + i8,schemaPath:"#/properties/values/items/anyOf/0/items/type",keyword:"type",params:{type: schema53.properties.values.items.anyOf[0].items.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid14 = _errs53 === errors;
if(!valid14){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/values/" + i7,schemaPath:"#/properties/values/items/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs51 === errors;
valid13 = valid13 || _valid0;
const _errs55 = errors;
if(data23 !== null){
const err2 = {instancePath:instancePath+"/values/" + i7,schemaPath:"#/properties/values/items/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs55 === errors;
valid13 = valid13 || _valid0;
if(!valid13){
const err3 = {instancePath:instancePath+"/values/" + i7,schemaPath:"#/properties/values/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate49.errors = vErrors;
return false;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs49 === errors;
if(!valid12){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sectionRows !== undefined){
let data25 = data.sectionRows;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data25)){
var valid15 = true;
const len11 = data25.length;
for(let i9=0; i9<len11; i9++){
let data26 = data25[i9];
const _errs59 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate49.errors = [{instancePath:instancePath+"/sectionRows/" + i9,schemaPath:"#/properties/sectionRows/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs59){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
validate49.errors = [{instancePath:instancePath+"/sectionRows/" + i9,schemaPath:"#/properties/sectionRows/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid15 = _errs59 === errors;
if(!valid15){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/sectionRows",schemaPath:"#/properties/sectionRows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data27 = data.notes;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data27)){
var valid16 = true;
const len12 = data27.length;
for(let i10=0; i10<len12; i10++){
let data28 = data27[i10];
const _errs63 = errors;
if(errors === _errs63){
if(typeof data28 === "string"){
if(!pattern4.test(data28)){
validate49.errors = [{instancePath:instancePath+"/notes/" + i10,schemaPath:"#/properties/notes/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/notes/" + i10,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs63 === errors;
if(!valid16){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
const _errs65 = errors;
if(!(validate23(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data30 = data.title;
const _errs66 = errors;
if((typeof data30 !== "string") && (data30 !== null)){
validate49.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema53.properties.title.type},message:"must be string,null"}];
return false;
}
if(errors === _errs66){
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
validate49.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((((((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.number === undefined) && (missing0 = "number"))) || ((data.numberParts === undefined) && (missing0 = "numberParts"))) || ((data.issuers === undefined) && (missing0 = "issuers"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.section === undefined) && (missing0 = "section"))) || ((data.page === undefined) && (missing0 = "page"))) || ((data.addressee === undefined) && (missing0 = "addressee"))) || ((data.addressees === undefined) && (missing0 = "addressees"))) || ((data.signatories === undefined) && (missing0 = "signatories"))) || ((data.date === undefined) && (missing0 = "date"))) || ((data.disclosure === undefined) && (missing0 = "disclosure"))) || ((data.keywords === undefined) && (missing0 = "keywords"))) || ((data.copiedTo === undefined) && (missing0 = "copiedTo"))) || ((data.printedDate === undefined) && (missing0 = "printedDate"))) || ((data.attachments === undefined) && (missing0 = "attachments"))) || ((data.instruments === undefined) && (missing0 = "instruments"))) || ((data.annexes === undefined) && (missing0 = "annexes"))) || ((data.references === undefined) && (missing0 = "references"))) || ((data.appointments === undefined) && (missing0 = "appointments"))) || ((data.validity === undefined) && (missing0 = "validity"))) || ((data.confidence === undefined) && (missing0 = "confidence"))) || ((data.fieldPositions === undefined) && (missing0 = "fieldPositions"))) || ((data.blocks === undefined) && (missing0 = "blocks"))) || ((data.tables === undefined) && (missing0 = "tables"))) || ((data.position === undefined) && (missing0 = "position"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("document" !== data.type){
validate54.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "document"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate54.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data2 = data.number;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate54.errors = [{instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: schema41.properties.number.type},message:"must be string,null"}];
return false;
}
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate54.errors = [{instancePath:instancePath+"/number",schemaPath:"#/properties/number/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numberParts !== undefined){
let data3 = data.numberParts;
const _errs6 = errors;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((data3.code === undefined) && (missing1 = "code")) || ((data3.year === undefined) && (missing1 = "year"))) || ((data3.serial === undefined) && (missing1 = "serial"))){
const err0 = {instancePath:instancePath+"/numberParts",schemaPath:"#/$defs/NumberParts/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs11 = errors;
for(const key0 in data3){
if(!(((key0 === "code") || (key0 === "year")) || (key0 === "serial"))){
const err1 = {instancePath:instancePath+"/numberParts",schemaPath:"#/$defs/NumberParts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs11 === errors){
if(data3.code !== undefined){
let data4 = data3.code;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err2 = {instancePath:instancePath+"/numberParts/code",schemaPath:"#/$defs/NumberParts/properties/code/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/numberParts/code",schemaPath:"#/$defs/NumberParts/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.year !== undefined){
let data5 = data3.year;
const _errs14 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err4 = {instancePath:instancePath+"/numberParts/year",schemaPath:"#/$defs/NumberParts/properties/year/type",keyword:"type",params:{type: schema42.properties.year.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.serial !== undefined){
let data6 = data3.serial;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err5 = {instancePath:instancePath+"/numberParts/serial",schemaPath:"#/$defs/NumberParts/properties/serial/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err6 = {instancePath:instancePath+"/numberParts/serial",schemaPath:"#/$defs/NumberParts/properties/serial/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/numberParts",schemaPath:"#/$defs/NumberParts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs18 = errors;
if(data3 !== null){
const err8 = {instancePath:instancePath+"/numberParts",schemaPath:"#/properties/numberParts/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err9 = {instancePath:instancePath+"/numberParts",schemaPath:"#/properties/numberParts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate54.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuers !== undefined){
let data7 = data.issuers;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data7)){
var valid4 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
validate54.errors = [{instancePath:instancePath+"/issuers/" + i0,schemaPath:"#/properties/issuers/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/issuers/" + i0,schemaPath:"#/properties/issuers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/issuers",schemaPath:"#/properties/issuers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data9 = data.kind;
const _errs24 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate54.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema41.properties.kind.type},message:"must be string,null"}];
return false;
}
if(errors === _errs24){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
validate54.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.section !== undefined){
let data10 = data.section;
const _errs26 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate54.errors = [{instancePath:instancePath+"/section",schemaPath:"#/properties/section/type",keyword:"type",params:{type: schema41.properties.section.type},message:"must be string,null"}];
return false;
}
if(errors === _errs26){
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
validate54.errors = [{instancePath:instancePath+"/section",schemaPath:"#/properties/section/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.page !== undefined){
let data11 = data.page;
const _errs28 = errors;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
validate54.errors = [{instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: schema41.properties.page.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs28){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate54.errors = [{instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.addressee !== undefined){
let data12 = data.addressee;
const _errs30 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate54.errors = [{instancePath:instancePath+"/addressee",schemaPath:"#/properties/addressee/type",keyword:"type",params:{type: schema41.properties.addressee.type},message:"must be string,null"}];
return false;
}
if(errors === _errs30){
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
validate54.errors = [{instancePath:instancePath+"/addressee",schemaPath:"#/properties/addressee/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.addressees !== undefined){
let data13 = data.addressees;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data13)){
var valid5 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs34 = errors;
if(errors === _errs34){
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
validate54.errors = [{instancePath:instancePath+"/addressees/" + i1,schemaPath:"#/properties/addressees/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/addressees/" + i1,schemaPath:"#/properties/addressees/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs34 === errors;
if(!valid5){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/addressees",schemaPath:"#/properties/addressees/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signatories !== undefined){
let data15 = data.signatories;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data15)){
var valid6 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs38 = errors;
if(errors === _errs38){
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
validate54.errors = [{instancePath:instancePath+"/signatories/" + i2,schemaPath:"#/properties/signatories/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/signatories/" + i2,schemaPath:"#/properties/signatories/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs38 === errors;
if(!valid6){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/signatories",schemaPath:"#/properties/signatories/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
let data17 = data.date;
const _errs40 = errors;
const _errs41 = errors;
let valid7 = false;
const _errs42 = errors;
if(errors === _errs42){
if(errors === _errs42){
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
const err10 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/0/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
var _valid1 = _errs42 === errors;
valid7 = valid7 || _valid1;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data17 === "string"){
if(!pattern9.test(data17)){
const err12 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2]))?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2]))?$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs44 === errors;
valid7 = valid7 || _valid1;
const _errs46 = errors;
if(data17 !== null){
const err14 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs46 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err15 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate54.errors = vErrors;
return false;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disclosure !== undefined){
let data18 = data.disclosure;
const _errs48 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate54.errors = [{instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/type",keyword:"type",params:{type: schema41.properties.disclosure.type},message:"must be string,null"}];
return false;
}
if(errors === _errs48){
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
validate54.errors = [{instancePath:instancePath+"/disclosure",schemaPath:"#/properties/disclosure/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keywords !== undefined){
let data19 = data.keywords;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data19)){
var valid8 = true;
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
const _errs52 = errors;
if(errors === _errs52){
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
validate54.errors = [{instancePath:instancePath+"/keywords/" + i3,schemaPath:"#/properties/keywords/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/keywords/" + i3,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs52 === errors;
if(!valid8){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copiedTo !== undefined){
let data21 = data.copiedTo;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data21)){
var valid9 = true;
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
const _errs56 = errors;
if(errors === _errs56){
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
validate54.errors = [{instancePath:instancePath+"/copiedTo/" + i4,schemaPath:"#/properties/copiedTo/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/copiedTo/" + i4,schemaPath:"#/properties/copiedTo/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs56 === errors;
if(!valid9){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/copiedTo",schemaPath:"#/properties/copiedTo/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.printedDate !== undefined){
let data23 = data.printedDate;
const _errs58 = errors;
const _errs59 = errors;
let valid10 = false;
const _errs60 = errors;
if(errors === _errs60){
if(errors === _errs60){
if(typeof data23 === "string"){
if(!(formats0.validate(data23))){
const err16 = {instancePath:instancePath+"/printedDate",schemaPath:"#/properties/printedDate/anyOf/0/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/printedDate",schemaPath:"#/properties/printedDate/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
var _valid2 = _errs60 === errors;
valid10 = valid10 || _valid2;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data23 === "string"){
if(!pattern9.test(data23)){
const err18 = {instancePath:instancePath+"/printedDate",schemaPath:"#/properties/printedDate/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2]))?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2]))?$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/printedDate",schemaPath:"#/properties/printedDate/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid2 = _errs62 === errors;
valid10 = valid10 || _valid2;
const _errs64 = errors;
if(data23 !== null){
const err20 = {instancePath:instancePath+"/printedDate",schemaPath:"#/properties/printedDate/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs64 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const err21 = {instancePath:instancePath+"/printedDate",schemaPath:"#/properties/printedDate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate54.errors = vErrors;
return false;
}
else {
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attachments !== undefined){
let data24 = data.attachments;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data24)){
var valid11 = true;
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
const _errs68 = errors;
if(!(validate30(data24[i5], {instancePath:instancePath+"/attachments/" + i5,parentData:data24,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid11 = _errs68 === errors;
if(!valid11){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instruments !== undefined){
let data26 = data.instruments;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data26)){
var valid12 = true;
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
const _errs71 = errors;
if(!(validate33(data26[i6], {instancePath:instancePath+"/instruments/" + i6,parentData:data26,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid12 = _errs71 === errors;
if(!valid12){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.annexes !== undefined){
let data28 = data.annexes;
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data28)){
var valid13 = true;
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
const _errs74 = errors;
if(!(validate36(data28[i7], {instancePath:instancePath+"/annexes/" + i7,parentData:data28,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid13 = _errs74 === errors;
if(!valid13){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/annexes",schemaPath:"#/properties/annexes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.references !== undefined){
let data30 = data.references;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data30)){
var valid14 = true;
const len8 = data30.length;
for(let i8=0; i8<len8; i8++){
const _errs77 = errors;
if(!(validate39(data30[i8], {instancePath:instancePath+"/references/" + i8,parentData:data30,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid14 = _errs77 === errors;
if(!valid14){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appointments !== undefined){
let data32 = data.appointments;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data32)){
var valid15 = true;
const len9 = data32.length;
for(let i9=0; i9<len9; i9++){
const _errs80 = errors;
if(!(validate42(data32[i9], {instancePath:instancePath+"/appointments/" + i9,parentData:data32,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid15 = _errs80 === errors;
if(!valid15){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/appointments",schemaPath:"#/properties/appointments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validity !== undefined){
let data34 = data.validity;
const _errs81 = errors;
const _errs82 = errors;
let valid16 = false;
const _errs83 = errors;
const _errs84 = errors;
if(errors === _errs84){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing2;
if((((data34.from === undefined) && (missing2 = "from")) || ((data34.until === undefined) && (missing2 = "until"))) || ((data34.term === undefined) && (missing2 = "term"))){
const err22 = {instancePath:instancePath+"/validity",schemaPath:"#/$defs/Validity/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
const _errs86 = errors;
for(const key1 in data34){
if(!(((key1 === "from") || (key1 === "until")) || (key1 === "term"))){
const err23 = {instancePath:instancePath+"/validity",schemaPath:"#/$defs/Validity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
}
if(_errs86 === errors){
if(data34.from !== undefined){
let data35 = data34.from;
const _errs87 = errors;
const _errs88 = errors;
let valid19 = false;
const _errs89 = errors;
if(errors === _errs89){
if(errors === _errs89){
if(typeof data35 === "string"){
if(!(formats0.validate(data35))){
const err24 = {instancePath:instancePath+"/validity/from",schemaPath:"#/$defs/Validity/properties/from/anyOf/0/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/validity/from",schemaPath:"#/$defs/Validity/properties/from/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
var _valid4 = _errs89 === errors;
valid19 = valid19 || _valid4;
const _errs91 = errors;
if(errors === _errs91){
if(typeof data35 === "string"){
if(!pattern9.test(data35)){
const err26 = {instancePath:instancePath+"/validity/from",schemaPath:"#/$defs/Validity/properties/from/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2]))?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2]))?$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/validity/from",schemaPath:"#/$defs/Validity/properties/from/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid4 = _errs91 === errors;
valid19 = valid19 || _valid4;
const _errs93 = errors;
if("onIssue" !== data35){
const err28 = {instancePath:instancePath+"/validity/from",schemaPath:"#/$defs/Validity/properties/from/anyOf/2/const",keyword:"const",params:{allowedValue: "onIssue"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid4 = _errs93 === errors;
valid19 = valid19 || _valid4;
const _errs94 = errors;
if(data35 !== null){
const err29 = {instancePath:instancePath+"/validity/from",schemaPath:"#/$defs/Validity/properties/from/anyOf/3/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid4 = _errs94 === errors;
valid19 = valid19 || _valid4;
if(!valid19){
const err30 = {instancePath:instancePath+"/validity/from",schemaPath:"#/$defs/Validity/properties/from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
var valid18 = _errs87 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data34.until !== undefined){
let data36 = data34.until;
const _errs96 = errors;
const _errs97 = errors;
let valid20 = false;
const _errs98 = errors;
if(errors === _errs98){
if(errors === _errs98){
if(typeof data36 === "string"){
if(!(formats0.validate(data36))){
const err31 = {instancePath:instancePath+"/validity/until",schemaPath:"#/$defs/Validity/properties/until/anyOf/0/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/validity/until",schemaPath:"#/$defs/Validity/properties/until/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
var _valid5 = _errs98 === errors;
valid20 = valid20 || _valid5;
const _errs100 = errors;
if(errors === _errs100){
if(typeof data36 === "string"){
if(!pattern9.test(data36)){
const err33 = {instancePath:instancePath+"/validity/until",schemaPath:"#/$defs/Validity/properties/until/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2]))?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2]))?$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/validity/until",schemaPath:"#/$defs/Validity/properties/until/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid5 = _errs100 === errors;
valid20 = valid20 || _valid5;
const _errs102 = errors;
if(data36 !== null){
const err35 = {instancePath:instancePath+"/validity/until",schemaPath:"#/$defs/Validity/properties/until/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid5 = _errs102 === errors;
valid20 = valid20 || _valid5;
if(!valid20){
const err36 = {instancePath:instancePath+"/validity/until",schemaPath:"#/$defs/Validity/properties/until/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
var valid18 = _errs96 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data34.term !== undefined){
let data37 = data34.term;
const _errs104 = errors;
if((typeof data37 !== "string") && (data37 !== null)){
const err37 = {instancePath:instancePath+"/validity/term",schemaPath:"#/$defs/Validity/properties/term/type",keyword:"type",params:{type: schema49.properties.term.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(errors === _errs104){
if(typeof data37 === "string"){
if(!pattern4.test(data37)){
const err38 = {instancePath:instancePath+"/validity/term",schemaPath:"#/$defs/Validity/properties/term/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
var valid18 = _errs104 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/validity",schemaPath:"#/$defs/Validity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid3 = _errs83 === errors;
valid16 = valid16 || _valid3;
const _errs106 = errors;
if(data34 !== null){
const err40 = {instancePath:instancePath+"/validity",schemaPath:"#/properties/validity/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid3 = _errs106 === errors;
valid16 = valid16 || _valid3;
if(!valid16){
const err41 = {instancePath:instancePath+"/validity",schemaPath:"#/properties/validity/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
validate54.errors = vErrors;
return false;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confidence !== undefined){
let data38 = data.confidence;
const _errs108 = errors;
if(errors === _errs108){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key2 in data38){
let data39 = data38[key2];
const _errs111 = errors;
if(!((data39 === "probable") || (data39 === "guess"))){
validate54.errors = [{instancePath:instancePath+"/confidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Confidence/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid21 = _errs111 === errors;
if(!valid21){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs108 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.corrected !== undefined){
let data40 = data.corrected;
const _errs113 = errors;
if(errors === _errs113){
if(Array.isArray(data40)){
var valid23 = true;
const len10 = data40.length;
for(let i10=0; i10<len10; i10++){
let data41 = data40[i10];
const _errs115 = errors;
if(errors === _errs115){
if(typeof data41 === "string"){
if(!pattern4.test(data41)){
validate54.errors = [{instancePath:instancePath+"/corrected/" + i10,schemaPath:"#/properties/corrected/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/corrected/" + i10,schemaPath:"#/properties/corrected/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid23 = _errs115 === errors;
if(!valid23){
break;
}
}
if(valid23){
let i11 = data40.length;
let j0;
if(i11 > 1){
const indices0 = {};
for(;i11--;){
let item0 = data40[i11];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate54.errors = [{instancePath:instancePath+"/corrected",schemaPath:"#/properties/corrected/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i11+" are identical)"}];
return false;
break;
}
indices0[item0] = i11;
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/corrected",schemaPath:"#/properties/corrected/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs113 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accepted !== undefined){
let data42 = data.accepted;
const _errs117 = errors;
if(errors === _errs117){
if(Array.isArray(data42)){
var valid25 = true;
const len11 = data42.length;
for(let i12=0; i12<len11; i12++){
let data43 = data42[i12];
const _errs119 = errors;
if(errors === _errs119){
if(typeof data43 === "string"){
if(!pattern4.test(data43)){
validate54.errors = [{instancePath:instancePath+"/accepted/" + i12,schemaPath:"#/properties/accepted/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/accepted/" + i12,schemaPath:"#/properties/accepted/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs119 === errors;
if(!valid25){
break;
}
}
if(valid25){
let i13 = data42.length;
let j1;
if(i13 > 1){
const indices1 = {};
for(;i13--;){
let item1 = data42[i13];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate54.errors = [{instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i13+" are identical)"}];
return false;
break;
}
indices1[item1] = i13;
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs117 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fieldPositions !== undefined){
let data44 = data.fieldPositions;
const _errs121 = errors;
if(errors === _errs121){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key3 in data44){
const _errs124 = errors;
if(!(validate23(data44[key3], {instancePath:instancePath+"/fieldPositions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data44,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid27 = _errs124 === errors;
if(!valid27){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/fieldPositions",schemaPath:"#/properties/fieldPositions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs121 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocks !== undefined){
let data46 = data.blocks;
const _errs125 = errors;
if(errors === _errs125){
if(Array.isArray(data46)){
var valid28 = true;
const len12 = data46.length;
for(let i14=0; i14<len12; i14++){
const _errs127 = errors;
if(!(validate46(data46[i14], {instancePath:instancePath+"/blocks/" + i14,parentData:data46,parentDataProperty:i14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid28 = _errs127 === errors;
if(!valid28){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs125 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tables !== undefined){
let data48 = data.tables;
const _errs128 = errors;
if(errors === _errs128){
if(Array.isArray(data48)){
var valid29 = true;
const len13 = data48.length;
for(let i15=0; i15<len13; i15++){
const _errs130 = errors;
if(!(validate49(data48[i15], {instancePath:instancePath+"/tables/" + i15,parentData:data48,parentDataProperty:i15,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid29 = _errs130 === errors;
if(!valid29){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs128 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
const _errs131 = errors;
if(!(validate23(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs131 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data51 = data.title;
const _errs132 = errors;
if((typeof data51 !== "string") && (data51 !== null)){
validate54.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema41.properties.title.type},message:"must be string,null"}];
return false;
}
if(errors === _errs132){
if(typeof data51 === "string"){
if(!pattern4.test(data51)){
validate54.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs132 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"type":true,"id":true,"number":true,"numberParts":true,"issuers":true,"kind":true,"section":true,"page":true,"addressee":true,"addressees":true,"signatories":true,"date":true,"disclosure":true,"keywords":true,"copiedTo":true,"printedDate":true,"attachments":true,"instruments":true,"annexes":true,"references":true,"appointments":true,"validity":true,"confidence":true,"corrected":true,"accepted":true,"fieldPositions":true,"blocks":true,"tables":true,"position":true,"title":true},"dynamicProps":false,"dynamicItems":false};


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.issue === undefined) && (missing0 = "issue")){
validate80.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.issue !== undefined){
let data0 = data.issue;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate80.errors = [{instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate80.errors = [{instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
for(const key0 in data){
if(((((((((((((((((((((((((((((((key0 !== "issue") && (key0 !== "type")) && (key0 !== "id")) && (key0 !== "number")) && (key0 !== "numberParts")) && (key0 !== "issuers")) && (key0 !== "kind")) && (key0 !== "section")) && (key0 !== "page")) && (key0 !== "addressee")) && (key0 !== "addressees")) && (key0 !== "signatories")) && (key0 !== "date")) && (key0 !== "disclosure")) && (key0 !== "keywords")) && (key0 !== "copiedTo")) && (key0 !== "printedDate")) && (key0 !== "attachments")) && (key0 !== "instruments")) && (key0 !== "annexes")) && (key0 !== "references")) && (key0 !== "appointments")) && (key0 !== "validity")) && (key0 !== "confidence")) && (key0 !== "corrected")) && (key0 !== "accepted")) && (key0 !== "fieldPositions")) && (key0 !== "blocks")) && (key0 !== "tables")) && (key0 !== "position")) && (key0 !== "title")){
validate80.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
else {
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const diagnostic = validate82;
const schema60 = {"$ref":"diagnostic.schema.json#/$defs/fields","type":"object","required":["type","issue"],"properties":{"type":{"const":"diagnostic"},"issue":{"type":"integer","minimum":0}},"unevaluatedProperties":false};
const schema62 = {"type":"object","required":["rule","severity","message","actual","expected","position","document"],"properties":{"rule":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"severity":{"$ref":"#/$defs/Severity"},"message":{"type":"string","pattern":"\\S"},"actual":{"type":["string","null"]},"expected":{"type":["string","null"]},"position":{"anyOf":[{"$ref":"position.schema.json"},{"type":"null"}]},"document":{"type":["string","null"],"pattern":"\\S"}}};
const schema63 = {"enum":["error","warning","info"]};
const pattern74 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.rule === undefined) && (missing0 = "rule")) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.actual === undefined) && (missing0 = "actual"))) || ((data.expected === undefined) && (missing0 = "expected"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.document === undefined) && (missing0 = "document"))){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.rule !== undefined){
let data0 = data.rule;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern74.test(data0)){
validate71.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate71.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data1 = data.severity;
const _errs3 = errors;
if(!(((data1 === "error") || (data1 === "warning")) || (data1 === "info"))){
validate71.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/$defs/Severity/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data2 = data.message;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate71.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate71.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actual !== undefined){
let data3 = data.actual;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate71.errors = [{instancePath:instancePath+"/actual",schemaPath:"#/properties/actual/type",keyword:"type",params:{type: schema62.properties.actual.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expected !== undefined){
let data4 = data.expected;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate71.errors = [{instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: schema62.properties.expected.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data5 = data.position;
const _errs11 = errors;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(!(validate23(data5, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
const _errs14 = errors;
if(data5 !== null){
const err0 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err1 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate71.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
let data6 = data.document;
const _errs16 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate71.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: schema62.properties.document.type},message:"must be string,null"}];
return false;
}
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
validate71.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":{"rule":true,"severity":true,"message":true,"actual":true,"expected":true,"position":true,"document":true},"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.issue === undefined) && (missing0 = "issue"))){
validate82.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if("diagnostic" !== data.type){
validate82.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "diagnostic"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issue !== undefined){
let data1 = data.issue;
const _errs2 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate82.errors = [{instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate82.errors = [{instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
for(const key0 in data){
if(((((((((key0 !== "type") && (key0 !== "issue")) && (key0 !== "rule")) && (key0 !== "severity")) && (key0 !== "message")) && (key0 !== "actual")) && (key0 !== "expected")) && (key0 !== "position")) && (key0 !== "document")){
validate82.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const end = validate84;
const schema66 = {"type":"object","additionalProperties":false,"required":["type","issue","documents","diagnostics","source","gazette"],"properties":{"type":{"const":"end"},"issue":{"type":"integer","minimum":0},"documents":{"type":"integer","minimum":0},"diagnostics":{"type":"integer","minimum":0},"contents":{"type":"array","items":{"$ref":"contents-entry.schema.json"}},"source":{"$ref":"source.schema.json"},"gazette":{"$ref":"gazette.schema.json"}}};
const schema67 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gongbao:/schemas/source.schema.json","type":"object","additionalProperties":false,"required":["path","encoding","bom","bytes","lines","sha256"],"properties":{"path":{"type":["string","null"],"pattern":"\\S"},"encoding":{"type":"string","pattern":"\\S"},"bom":{"type":"boolean"},"bytes":{"type":"integer","minimum":0},"lines":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}};
const pattern82 = new RegExp("^[0-9a-f]{64}$", "u");

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.type === undefined) && (missing0 = "type")) || ((data.issue === undefined) && (missing0 = "issue"))) || ((data.documents === undefined) && (missing0 = "documents"))) || ((data.diagnostics === undefined) && (missing0 = "diagnostics"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.gazette === undefined) && (missing0 = "gazette"))){
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "issue")) || (key0 === "documents")) || (key0 === "diagnostics")) || (key0 === "contents")) || (key0 === "source")) || (key0 === "gazette"))){
validate84.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("end" !== data.type){
validate84.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "end"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issue !== undefined){
let data1 = data.issue;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate84.errors = [{instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate84.errors = [{instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documents !== undefined){
let data2 = data.documents;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate84.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate84.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diagnostics !== undefined){
let data3 = data.diagnostics;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate84.errors = [{instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate84.errors = [{instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contents !== undefined){
let data4 = data.contents;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate22(data4[i0], {instancePath:instancePath+"/contents/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data6 = data.source;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((((((data6.path === undefined) && (missing1 = "path")) || ((data6.encoding === undefined) && (missing1 = "encoding"))) || ((data6.bom === undefined) && (missing1 = "bom"))) || ((data6.bytes === undefined) && (missing1 = "bytes"))) || ((data6.lines === undefined) && (missing1 = "lines"))) || ((data6.sha256 === undefined) && (missing1 = "sha256"))){
validate84.errors = [{instancePath:instancePath+"/source",schemaPath:"source.schema.json/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key1 in data6){
if(!((((((key1 === "path") || (key1 === "encoding")) || (key1 === "bom")) || (key1 === "bytes")) || (key1 === "lines")) || (key1 === "sha256"))){
validate84.errors = [{instancePath:instancePath+"/source",schemaPath:"source.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data6.path !== undefined){
let data7 = data6.path;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate84.errors = [{instancePath:instancePath+"/source/path",schemaPath:"source.schema.json/properties/path/type",keyword:"type",params:{type: schema67.properties.path.type},message:"must be string,null"}];
return false;
}
if(errors === _errs16){
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
validate84.errors = [{instancePath:instancePath+"/source/path",schemaPath:"source.schema.json/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.encoding !== undefined){
let data8 = data6.encoding;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
validate84.errors = [{instancePath:instancePath+"/source/encoding",schemaPath:"source.schema.json/properties/encoding/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate84.errors = [{instancePath:instancePath+"/source/encoding",schemaPath:"source.schema.json/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.bom !== undefined){
const _errs20 = errors;
if(typeof data6.bom !== "boolean"){
validate84.errors = [{instancePath:instancePath+"/source/bom",schemaPath:"source.schema.json/properties/bom/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.bytes !== undefined){
let data10 = data6.bytes;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate84.errors = [{instancePath:instancePath+"/source/bytes",schemaPath:"source.schema.json/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate84.errors = [{instancePath:instancePath+"/source/bytes",schemaPath:"source.schema.json/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.lines !== undefined){
let data11 = data6.lines;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate84.errors = [{instancePath:instancePath+"/source/lines",schemaPath:"source.schema.json/properties/lines/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate84.errors = [{instancePath:instancePath+"/source/lines",schemaPath:"source.schema.json/properties/lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.sha256 !== undefined){
let data12 = data6.sha256;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data12 === "string"){
if(!pattern82.test(data12)){
validate84.errors = [{instancePath:instancePath+"/source/sha256",schemaPath:"source.schema.json/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate84.errors = [{instancePath:instancePath+"/source/sha256",schemaPath:"source.schema.json/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/source",schemaPath:"source.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gazette !== undefined){
let data13 = data.gazette;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if(((((((((((((data13.name === undefined) && (missing2 = "name")) || ((data13.region === undefined) && (missing2 = "region"))) || ((data13.publisher === undefined) && (missing2 = "publisher"))) || ((data13.year === undefined) && (missing2 = "year"))) || ((data13.issue === undefined) && (missing2 = "issue"))) || ((data13.totalIssue === undefined) && (missing2 = "totalIssue"))) || ((data13.published === undefined) && (missing2 = "published"))) || ((data13.frequency === undefined) && (missing2 = "frequency"))) || ((data13.address === undefined) && (missing2 = "address"))) || ((data13.postcode === undefined) && (missing2 = "postcode"))) || ((data13.phone === undefined) && (missing2 = "phone"))) || ((data13.distribution === undefined) && (missing2 = "distribution"))){
validate84.errors = [{instancePath:instancePath+"/gazette",schemaPath:"gazette.schema.json/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key2 in data13){
if(!(func1.call(schema34.properties, key2))){
validate84.errors = [{instancePath:instancePath+"/gazette",schemaPath:"gazette.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data13.name !== undefined){
let data14 = data13.name;
const _errs32 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate84.errors = [{instancePath:instancePath+"/gazette/name",schemaPath:"gazette.schema.json/properties/name/type",keyword:"type",params:{type: schema34.properties.name.type},message:"must be string,null"}];
return false;
}
if(errors === _errs32){
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
validate84.errors = [{instancePath:instancePath+"/gazette/name",schemaPath:"gazette.schema.json/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.region !== undefined){
let data15 = data13.region;
const _errs34 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate84.errors = [{instancePath:instancePath+"/gazette/region",schemaPath:"gazette.schema.json/properties/region/type",keyword:"type",params:{type: schema34.properties.region.type},message:"must be string,null"}];
return false;
}
if(errors === _errs34){
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
validate84.errors = [{instancePath:instancePath+"/gazette/region",schemaPath:"gazette.schema.json/properties/region/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.publisher !== undefined){
let data16 = data13.publisher;
const _errs36 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate84.errors = [{instancePath:instancePath+"/gazette/publisher",schemaPath:"gazette.schema.json/properties/publisher/type",keyword:"type",params:{type: schema34.properties.publisher.type},message:"must be string,null"}];
return false;
}
if(errors === _errs36){
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
validate84.errors = [{instancePath:instancePath+"/gazette/publisher",schemaPath:"gazette.schema.json/properties/publisher/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.year !== undefined){
let data17 = data13.year;
const _errs38 = errors;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
validate84.errors = [{instancePath:instancePath+"/gazette/year",schemaPath:"gazette.schema.json/properties/year/type",keyword:"type",params:{type: schema34.properties.year.type},message:"must be integer,null"}];
return false;
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.issue !== undefined){
let data18 = data13.issue;
const _errs40 = errors;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
validate84.errors = [{instancePath:instancePath+"/gazette/issue",schemaPath:"gazette.schema.json/properties/issue/type",keyword:"type",params:{type: schema34.properties.issue.type},message:"must be integer,null"}];
return false;
}
var valid5 = _errs40 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.totalIssue !== undefined){
let data19 = data13.totalIssue;
const _errs42 = errors;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){
validate84.errors = [{instancePath:instancePath+"/gazette/totalIssue",schemaPath:"gazette.schema.json/properties/totalIssue/type",keyword:"type",params:{type: schema34.properties.totalIssue.type},message:"must be integer,null"}];
return false;
}
var valid5 = _errs42 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.published !== undefined){
let data20 = data13.published;
const _errs44 = errors;
const _errs45 = errors;
let valid6 = false;
const _errs46 = errors;
if(errors === _errs46){
if(errors === _errs46){
if(typeof data20 === "string"){
if(!(formats0.validate(data20))){
const err0 = {instancePath:instancePath+"/gazette/published",schemaPath:"gazette.schema.json/properties/published/anyOf/0/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/gazette/published",schemaPath:"gazette.schema.json/properties/published/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs46 === errors;
valid6 = valid6 || _valid0;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data20 === "string"){
if(!pattern9.test(data20)){
const err2 = {instancePath:instancePath+"/gazette/published",schemaPath:"gazette.schema.json/properties/published/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2]))?$"},message:"must match pattern \""+"^[0-9]{4}(-(0[1-9]|1[0-2]))?$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/gazette/published",schemaPath:"gazette.schema.json/properties/published/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs48 === errors;
valid6 = valid6 || _valid0;
const _errs50 = errors;
if(data20 !== null){
const err4 = {instancePath:instancePath+"/gazette/published",schemaPath:"gazette.schema.json/properties/published/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs50 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err5 = {instancePath:instancePath+"/gazette/published",schemaPath:"gazette.schema.json/properties/published/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate84.errors = vErrors;
return false;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs44 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.frequency !== undefined){
let data21 = data13.frequency;
const _errs52 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate84.errors = [{instancePath:instancePath+"/gazette/frequency",schemaPath:"gazette.schema.json/properties/frequency/type",keyword:"type",params:{type: schema34.properties.frequency.type},message:"must be string,null"}];
return false;
}
if(errors === _errs52){
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
validate84.errors = [{instancePath:instancePath+"/gazette/frequency",schemaPath:"gazette.schema.json/properties/frequency/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid5 = _errs52 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.address !== undefined){
let data22 = data13.address;
const _errs54 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate84.errors = [{instancePath:instancePath+"/gazette/address",schemaPath:"gazette.schema.json/properties/address/type",keyword:"type",params:{type: schema34.properties.address.type},message:"must be string,null"}];
return false;
}
if(errors === _errs54){
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
validate84.errors = [{instancePath:instancePath+"/gazette/address",schemaPath:"gazette.schema.json/properties/address/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid5 = _errs54 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.postcode !== undefined){
let data23 = data13.postcode;
const _errs56 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
validate84.errors = [{instancePath:instancePath+"/gazette/postcode",schemaPath:"gazette.schema.json/properties/postcode/type",keyword:"type",params:{type: schema34.properties.postcode.type},message:"must be string,null"}];
return false;
}
if(errors === _errs56){
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
validate84.errors = [{instancePath:instancePath+"/gazette/postcode",schemaPath:"gazette.schema.json/properties/postcode/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid5 = _errs56 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.phone !== undefined){
let data24 = data13.phone;
const _errs58 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
validate84.errors = [{instancePath:instancePath+"/gazette/phone",schemaPath:"gazette.schema.json/properties/phone/type",keyword:"type",params:{type: schema34.properties.phone.type},message:"must be string,null"}];
return false;
}
if(errors === _errs58){
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
validate84.errors = [{instancePath:instancePath+"/gazette/phone",schemaPath:"gazette.schema.json/properties/phone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid5 = _errs58 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.distribution !== undefined){
let data25 = data13.distribution;
const _errs60 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate84.errors = [{instancePath:instancePath+"/gazette/distribution",schemaPath:"gazette.schema.json/properties/distribution/type",keyword:"type",params:{type: schema34.properties.distribution.type},message:"must be string,null"}];
return false;
}
if(errors === _errs60){
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
validate84.errors = [{instancePath:instancePath+"/gazette/distribution",schemaPath:"gazette.schema.json/properties/distribution/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
var valid5 = _errs60 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data13.corrected !== undefined){
let data26 = data13.corrected;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data26)){
var valid7 = true;
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
const _errs64 = errors;
if(errors === _errs64){
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
validate84.errors = [{instancePath:instancePath+"/gazette/corrected/" + i1,schemaPath:"gazette.schema.json/properties/corrected/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
else {
validate84.errors = [{instancePath:instancePath+"/gazette/corrected/" + i1,schemaPath:"gazette.schema.json/properties/corrected/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs64 === errors;
if(!valid7){
break;
}
}
if(valid7){
let i2 = data26.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data26[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate84.errors = [{instancePath:instancePath+"/gazette/corrected",schemaPath:"gazette.schema.json/properties/corrected/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"}];
return false;
break;
}
indices0[item0] = i2;
}
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/gazette/corrected",schemaPath:"gazette.schema.json/properties/corrected/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs62 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/gazette",schemaPath:"gazette.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
